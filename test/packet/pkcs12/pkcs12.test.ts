import { X509Certificate } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { contentOf, integer, membersOf, objectIdentifier, sequence } from '../../../src/packet/bytes/der.ts';
import { MAX_OLD_ROUNDS, MAX_ROUNDS } from '../../../src/packet/pkcs12/derive-key.ts';
import { MAX_CERTIFICATE_FILE } from '../../../src/packet/pkcs12/max-certificate-file.ts';
import { parsePkcs12 } from '../../../src/packet/pkcs12/pkcs12.ts';
import { fixture, indefinite, inPieces, keyBagWithRounds, pfxOf, pkcs12Of } from './pkcs12-files.ts';

const WORDS = 'Ääkköset €uro 🔑';

describe('a file is opened that OpenSSL protected with', () => {
  test.each([
    ['AES-256', 'rsa2048-aes256', 'salasana'],
    ['AES-128 and a MAC of SHA-512', 'rsa2048-aes128-sha512', 'salasana'],
    ['a MAC of SHA-384', 'rsa2048-mac-sha384', 'salasana'],
    ['3DES under PBES2', 'rsa2048-des3-pbes2', 'salasana'],
    ['3DES', 'rsa2048-3des', 'salasana'],
    ['RC2 of 40 bits, as Windows does', 'rsa2048-rc2-40', 'salasana'],
    ['RC2 of 128 bits and 3DES with two keys', 'rsa2048-rc2-128', 'salasana'],
    ['no MAC', 'rsa2048-no-mac', 'salasana'],
    ['a MAC alone', 'rsa2048-no-encryption', 'salasana'],
    ['an empty password', 'empty-password', ''],
    ['an empty password and 3DES', 'empty-password-3des', ''],
    ['words of many scripts and AES', 'words-password', WORDS],
    ['words of many scripts and RC2', 'words-password-rc2', WORDS],
  ])('%s', async (_, name, password) => {
    const { keys, certificates } = await parsePkcs12(fixture(`${name}.p12`), password);
    expect(keys).toHaveLength(1);
    expect(certificates.length).toBeGreaterThan(0);
    expect(new X509Certificate(certificates[0]?.bytes as Uint8Array).subject).toContain('CN=Åke Öberg');
    expect(certificates.some(({ localKeyId }) => localKeyId === keys[0]?.localKeyId)).toBe(true);
    await expect(parsePkcs12(fixture(`${name}.p12`), `${password}!`)).rejects.toMatchObject({
      code: 'CERTIFICATE_PASSWORD',
    });
  });

  test('PBMAC1: the file of RFC 9879 Appendix A.1', async () => {
    const { keys, certificates } = await parsePkcs12(fixture('rfc9879-a1.p12'), '1234');
    expect([keys, certificates]).toMatchObject([{ length: 1 }, { length: 1 }]);
    await expect(parsePkcs12(fixture('rfc9879-a1.p12'), '12345')).rejects.toMatchObject({
      code: 'CERTIFICATE_PASSWORD',
    });
  });

  test('indefinite lengths and strings in pieces, as NSS writes them', async () => {
    const [version, authSafe, macData] = membersOf(fixture('rsa2048-3des.p12')) as [
      Uint8Array,
      Uint8Array,
      Uint8Array,
    ];
    const [, explicit] = membersOf(authSafe) as [Uint8Array, Uint8Array];
    const [contents] = membersOf(explicit) as [Uint8Array];
    const type = objectIdentifier('1.2.840.113549.1.7.1');
    const streamed = indefinite(0xa0, inPieces(contentOf(contents), 1000));
    const file = indefinite(0x30, version, indefinite(0x30, type, streamed), macData);
    expect(await parsePkcs12(file, 'salasana')).toEqual(
      await parsePkcs12(fixture('rsa2048-3des.p12'), 'salasana'),
    );
  });
});

describe('a file is refused, with the reason, that', () => {
  const nested = (depth: number): Uint8Array => {
    let value = integer(1);
    for (let level = 0; level < depth; level++) value = sequence(value);
    return value;
  };
  const rounds = (count: number): Uint8Array =>
    Uint8Array.of(count >>> 24, (count >>> 16) & 0xff, (count >>> 8) & 0xff, count & 0xff);
  test.each<[string, () => Uint8Array, string]>([
    ['is empty', () => new Uint8Array(), 'FILE_UNREADABLE'],
    ['is something else', () => new TextEncoder().encode('%PDF-1.7\n%%EOF\n'), 'FILE_UNREADABLE'],
    ['is a certificate alone', () => fixture('root.pem'), 'FILE_UNREADABLE'],
    ['ends too early', () => fixture('p256.p12').subarray(0, -20), 'FILE_UNREADABLE'],
    ['goes on after its end', () => Uint8Array.of(...fixture('p256.p12'), 0), 'FILE_UNREADABLE'],
    ['is nested too deep', () => nested(40), 'FILE_UNREADABLE'],
    ['is nested a thousand deep', () => pfxOf(nested(1000) as never), 'FILE_UNREADABLE'],
    [
      'has an endless indefinite length',
      () => new Uint8Array(100_000).fill(0x30).map((byte, index) => (index % 2 ? 0x80 : byte)),
      'FILE_UNREADABLE',
    ],
    ['is larger than a megabyte', () => new Uint8Array(MAX_CERTIFICATE_FILE + 1), 'FILE_TOO_LARGE'],
    ['is protected with RC4', () => fixture('rc4.p12'), 'ALGORITHM'],
    [
      'asks for 2³¹ rounds of PBKDF2',
      () => pkcs12Of(keyBagWithRounds('pbes2', rounds(2 ** 31))),
      'TOO_MANY_ROUNDS',
    ],
    [
      'asks for one round too many',
      () => pkcs12Of(keyBagWithRounds('pbes2', rounds(MAX_ROUNDS + 1))),
      'TOO_MANY_ROUNDS',
    ],
    [
      'asks for 2⁸⁰ rounds',
      () => pkcs12Of(keyBagWithRounds('pbes2', new Uint8Array(10).fill(255))),
      'TOO_MANY_ROUNDS',
    ],
    ['asks for no round', () => pkcs12Of(keyBagWithRounds('3des', Uint8Array.of(0))), 'TOO_MANY_ROUNDS'],
    [
      'asks for more rounds of the old kind',
      () => pkcs12Of(keyBagWithRounds('3des', rounds(MAX_OLD_ROUNDS + 1))),
      'TOO_MANY_ROUNDS',
    ],
    [
      'has more than a hundred parts',
      () => pkcs12Of(...Array.from({ length: 101 }, () => keyBagWithRounds('3des', Uint8Array.of(1)))),
      'FILE_UNREADABLE',
    ],
  ])('%s', async (_, file, code) => {
    const startedAt = performance.now();
    await expect(parsePkcs12(file(), 'salasana')).rejects.toMatchObject({ code: `CERTIFICATE_${code}` });
    expect(performance.now() - startedAt).toBeLessThan(2000);
  });

  test('has a megabyte of small values, within two seconds', async () => {
    const small = new Uint8Array(MAX_CERTIFICATE_FILE - 10)
      .fill(5)
      .map((byte, index) => (index % 2 ? 0 : byte));
    const startedAt = performance.now();
    await expect(parsePkcs12(sequence(small as never), 'x')).rejects.toMatchObject({
      code: 'CERTIFICATE_FILE_UNREADABLE',
    });
    expect(performance.now() - startedAt).toBeLessThan(2000);
  });
});

test('a changed byte is never anything but a refusal with a code, or without effect', async () => {
  const good = fixture('p256.p12');
  await fc.assert(
    fc.asyncProperty(fc.nat(good.length - 1), fc.integer({ min: 1, max: 255 }), async (offset, change) => {
      const changed = good.slice();
      changed[offset] = (changed[offset] as number) ^ change;
      const opened = await parsePkcs12(changed, 'salasana').catch((error: unknown) => error);
      if (opened instanceof Error) expect(opened).toMatchObject({ name: 'PacketError' });
    }),
    { numRuns: 200, seed: 20261122 },
  );
});
