import { beforeAll, describe, expect, test } from 'vitest';
import { writeLetter } from '../../../src/domain/letter/letter.ts';
import { requestFileSchema } from '../../../src/domain/records/request-file.ts';
import { type Request, requestSchema } from '../../../src/domain/request/request.ts';
import { makePacket } from '../../../src/packet/making/make-packet.ts';
import { parsePkcs12 } from '../../../src/packet/pkcs12/pkcs12.ts';
import { longestCms } from '../../../src/packet/signing/cms.ts';
import { contentsLengthFor } from '../../../src/packet/signing/contents-length.ts';
import { createSigningKey, type SigningKey } from '../../../src/packet/signing/key.ts';
import { type OwnCertificate, openCertificate } from '../../../src/packet/signing/own-certificate.ts';
import { wordings } from '../../fixtures/wordings.ts';
import { runTool, testWithTool } from '../../tools.ts';
import { certificateBag, fixture, keyBag, NOW, pkcs12Of, withKeyAttributes } from '../pkcs12/pkcs12-files.ts';
import { recordedFile } from '../recorded-file.ts';
import { temporaryFile } from '../temporary-file.ts';

let key: SigningKey;

beforeAll(async () => {
  key = await createSigningKey(recordedFile.letter.name, recordedFile.signedAt);
});

describe.each([
  ['rsa2048-aes256', 'rsa', 2],
  ['rsa2048-rc2-40', 'rsa', 0],
  ['rsa4096', 'rsa', 0],
  ['p256', 'ecdsaP256', 2],
  ['p256-alone', 'ecdsaP256', 0],
  ['p384', 'ecdsaP384', 1],
  ['version-1', 'ecdsaP256', 0],
] as const)('a packet signed with %s', (name, algorithm, issuers) => {
  let own: OwnCertificate;
  let packet: Awaited<ReturnType<typeof makePacket>>;

  beforeAll(async () => {
    own = await openCertificate(fixture(`${name}.p12`), 'salasana', NOW);
    packet = await makePacket(contentNaming(own), key, own);
  });

  test('has a key that cannot leave Web Crypto, and its chain', () => {
    expect(own.privateKey.extractable).toBe(false);
    expect(own).toMatchObject({ algorithm, issuers: { length: issuers } });
  });

  test('crosses between page and worker', () => {
    const { privateKey: _, ...data } = own;
    expect(structuredClone(data)).toEqual(data);
  });

  test('keeps the device key in its file, and fits the length that the schema allows', () => {
    expect(packet.file.publicKey).toEqual(key.publicKey);
    expect(packet.file.request.certificateSha256).toBe(own.sha256);
    expect(requestFileSchema.parse(packet.file)).toEqual(packet.file);
  });

  testWithTool(['pdfsig'], 'is valid and whole to poppler', () => {
    const { stdout } = runTool('pdfsig', ['-nocert', temporaryFile(packet.pdf)]);
    expect(stdout).toContain('Signature Validation: Signature is Valid.');
    expect(stdout).toContain('Total document signed');
    expect(stdout).toContain(`Signer Certificate Common Name: ${own.subjectName}`);
  });

  testWithTool(['openssl'], 'is valid to OpenSSL, up to the authority where there is one', () => {
    const { covered, cms } = partsOf(packet.pdf, packet.file.contentsLength);
    const anchor = issuers > 0 ? fixture('root.pem') : pemOf(own.certificate);
    const { status, stderr } = runTool('openssl', [
      ...['cms', '-verify', '-cades', '-binary', '-inform', 'DER', '-in', temporaryFile(cms)],
      ...['-content', temporaryFile(covered), '-CAfile', temporaryFile(anchor)],
      ...['-partial_chain', '-purpose', 'any', '-no_check_time', '-out', '/dev/null'],
    ]);
    expect(stderr).toMatch(/verification successful/i);
    expect(status).toBe(0);
  });
});

test('the reserve follows from certificates and key alone', async () => {
  const names = ['rsa2048-aes256', 'rsa2048-3des', 'p256', 'p384', 'rsa4096'];
  const all = await Promise.all(
    names.map((name) => openCertificate(fixture(`${name}.p12`), 'salasana', NOW)),
  );
  const reserves = await Promise.all(all.map((own) => contentsLengthFor(key, own)));
  expect(reserves[0]).toBe(reserves[1]);
  for (const [index, own] of all.entries()) {
    const spare = (reserves[index] as number) - (await longestCms(own));
    expect(spare).toBeGreaterThanOrEqual(0);
    expect(spare).toBeLessThan(512);
  }
});

describe('a certificate is read', () => {
  test('with the names of its holder and issuer, and its time', async () => {
    const own = await openCertificate(fixture('rsa2048-aes256.p12'), 'salasana', NOW);
    expect(own).toMatchObject({ subjectName: 'Åke Öberg', issuerName: 'Testimyöntäjä' });
    expect(own.notAfter).toBe('2120-01-01T00:00:00Z');
  });

  test('from a key with attributes, as Windows exports it', async () => {
    const { keys, certificates } = await parsePkcs12(fixture('rsa2048-aes256.p12'), 'salasana');
    const bags = certificates.map(({ bytes }) => certificateBag(bytes));
    const file = pkcs12Of(keyBag(withKeyAttributes(bytesOf(keys))), ...bags.toReversed());
    expect(await openCertificate(file, '', NOW)).toMatchObject({ subjectName: 'Åke Öberg' });
  });

  test('that serves its key, among others', async () => {
    const ours = await parsePkcs12(fixture('p256.p12'), 'salasana');
    const others = await parsePkcs12(fixture('p384.p12'), 'salasana');
    const bags = [...others.certificates, ...ours.certificates].map(({ bytes }) => certificateBag(bytes));
    const own = await openCertificate(pkcs12Of(...bags, keyBag(bytesOf(ours.keys))), '', NOW);
    expect(own.certificate).toEqual(bytesOf(ours.certificates));
  });
});

describe('a certificate is refused, with the reason,', () => {
  const contents = (name: string) => parsePkcs12(fixture(`${name}.p12`), 'salasana');
  test.each([
    ['whose key is RSA of 1024 bits', 'rsa1024', 'KEY_SIZE'],
    ['whose key is DSA', 'dsa', 'KEY_TYPE'],
    ['whose key is Ed25519', 'ed25519', 'KEY_TYPE'],
    ['over P-521', 'p521', 'KEY_TYPE'],
    ['over the curve of Bitcoin', 'k256', 'KEY_TYPE'],
    ['over a curve that it describes in numbers', 'explicit-curve', 'KEY_TYPE'],
    ['that is not for signing', 'not-for-signing', 'NOT_FOR_SIGNING'],
    ['for time stamps alone', 'for-timeStamping', 'NOT_FOR_SIGNING'],
    ['for answers on certificates alone', 'for-OCSPSigning', 'NOT_FOR_SIGNING'],
    ['that issues others', 'authority', 'OF_AUTHORITY'],
    ['with a critical extension that nobody knows', 'unknown-extension', 'UNKNOWN_EXTENSION'],
    ['without a key', 'no-key', 'NO_KEY'],
    ['that is missing beside its key', 'no-certificate', 'NOT_FOR_KEY'],
  ])('%s', async (_, name, code) => {
    await expect(openCertificate(fixture(`${name}.p12`), 'salasana', NOW)).rejects.toMatchObject({
      code: `CERTIFICATE_${code}`,
    });
  });

  test.each([
    ['that has ended', '2200-01-01T00:00:00Z', 'EXPIRED'],
    ['that has not begun', '2019-12-31T23:59:59Z', 'NOT_YET_VALID'],
  ])('%s', async (_, now, code) => {
    await expect(openCertificate(fixture('p256.p12'), 'salasana', now)).rejects.toMatchObject({
      code: `CERTIFICATE_${code}`,
    });
  });

  test.each(['p256', 'rsa4096'])('of another key of its kind: %s', async (name) => {
    const { keys } = await contents(name);
    const { certificates } = await contents(name === 'p256' ? 'version-1' : 'rsa2048-aes256');
    const other = name === 'p256' ? (await createSigningKey('Åke', NOW)).certificate : bytesOf(certificates);
    const file = pkcs12Of(keyBag(bytesOf(keys)), certificateBag(other));
    await expect(openCertificate(file, '', NOW)).rejects.toMatchObject({ code: 'CERTIFICATE_NOT_FOR_KEY' });
  });

  test('beside a second key', async () => {
    const { keys, certificates } = await contents('p256');
    const second = await contents('p384');
    const bags = [keyBag(bytesOf(keys)), keyBag(bytesOf(second.keys)), certificateBag(bytesOf(certificates))];
    await expect(openCertificate(pkcs12Of(...bags), '', NOW)).rejects.toMatchObject({
      code: 'CERTIFICATE_TWO_KEYS',
    });
  });
});

describe('a packet is not made', () => {
  test('with a certificate that the request does not name, or without the one that it names', async () => {
    const own = await openCertificate(fixture('p256.p12'), 'salasana', NOW);
    const refusal = { code: 'CERTIFICATE_NOT_IN_REQUEST' };
    await expect(makePacket(recordedFile, key, own)).rejects.toMatchObject(refusal);
    await expect(makePacket(contentNaming(own), key)).rejects.toMatchObject(refusal);
  });

  test('with a certificate that has ended since it was opened', async () => {
    const own = await openCertificate(fixture('p256.p12'), 'salasana', NOW);
    const later = { ...contentNaming(own), signedAt: '2150-01-01T00:00:00Z' };
    await expect(makePacket(later, key, own)).rejects.toMatchObject({ code: 'CERTIFICATE_EXPIRED' });
  });
});

test('the letter calls no certificate of one’s own self-made, and promises nothing for its issuer', () => {
  const request = { ...recordedFile.request, certificateSha256: '0'.repeat(64) };
  const note = writeLetter(request, wordings).signatureNote.join(' ');
  expect(note).toContain('omaa varmennettaan');
  expect(note).not.toMatch(/itse luoma|kehittyn|hyväksyt/);
  expect(writeLetter(recordedFile.request, wordings).signatureNote.join(' ')).toContain('itse luoma');
});

function contentNaming({ sha256 }: OwnCertificate) {
  const request: Request = requestSchema.parse({ ...recordedFile.request, certificateSha256: sha256 });
  return { ...recordedFile, request };
}

function bytesOf(items: readonly { bytes: Uint8Array<ArrayBuffer> }[]): Uint8Array<ArrayBuffer> {
  const [first] = items;
  if (!first) throw new TypeError('Expected something in the file.');
  return first.bytes;
}

/** The covered bytes, and the CMS without its padding. */
function partsOf(pdf: Uint8Array, contentsLength: number): { covered: Buffer; cms: Buffer } {
  const text = Buffer.from(pdf).toString('latin1');
  const contentsAt = text.lastIndexOf('/Contents<') + '/Contents'.length;
  const contentsEnd = contentsAt + contentsLength * 2 + 2;
  const padded = Buffer.from(text.slice(contentsAt + 1, contentsEnd - 1), 'hex');
  return {
    covered: Buffer.concat([pdf.subarray(0, contentsAt), pdf.subarray(contentsEnd)]),
    cms: padded.subarray(0, padded.readUInt16BE(2) + 4),
  };
}

function pemOf(certificate: Uint8Array): Buffer {
  const base64 = Buffer.from(certificate).toString('base64');
  return Buffer.from(
    `-----BEGIN CERTIFICATE-----\n${base64.replaceAll(/.{64}/g, '$&\n')}\n-----END CERTIFICATE-----\n`,
  );
}
