import { createHash } from 'node:crypto';
import { inflateSync } from 'node:zlib';
import { COSEKey, Sign1 } from '@auth0/cose';
import { decode } from 'cborg';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { FOLLOW_UP_NAMES } from '../../../src/domain/letters/follow-up.ts';
import { requestSchema } from '../../../src/domain/request/request.ts';
import { RIGHT_NAMES } from '../../../src/domain/rights/right.ts';
import { decodeBase45, encodeBase45 } from '../../../src/packet/bytes/base45.ts';
import { encodeCanonicalJson } from '../../../src/packet/bytes/canonical-json.ts';
import { encodeCbor, Tagged } from '../../../src/packet/bytes/cbor.ts';
import { decodeCoseSign1, encodeCoseSign1, signCoseSign1 } from '../../../src/packet/seal/cose-sign1.ts';
import { drawQr } from '../../../src/packet/seal/qr-drawing.ts';
import { SEAL_MAX_LENGTH, sealRequest } from '../../../src/packet/seal/seal.ts';
import { encodeSealPayload, sealContentOf } from '../../../src/packet/seal/seal-payload.ts';
import { readSealText, verifySeal } from '../../../src/packet/seal/seal-verdict.ts';
import { createSigningKey } from '../../../src/packet/signing/key.ts';
import { fingerprintOf } from '../../../src/packet/x509/fingerprint.ts';
import { firstLetter, followUpOf, sourceOf } from '../../fixtures/follow-ups.ts';
import { recordedFile } from '../recorded-file.ts';
import { fileOf, key, requestNamed, requestWithReason, sealTextOf } from './sealed.ts';

const request = requestNamed('tarkastus');
const text = (await sealRequest(request, key)) as string;
const message = new Uint8Array(inflateSync(decodeBase45(text.slice(4)) as Uint8Array));
const { payload, signature } = decodeCoseSign1(message) ?? fail();
const content = await sealContentOf(fileOf(request), { withDetails: true });

describe('a seal', () => {
  test('of a letter that follows a request leaves that, and details that it does not show, to the paper', async () => {
    const first = firstLetter(['rectification']);
    for (const letter of FOLLOW_UP_NAMES) {
      const following = followUpOf(sourceOf(letter, { first }));
      const seal = (await sealRequest(following, key)) as string;
      expect(await verifySeal(seal, fileOf(following), key.publicKey)).toBe('ok');
      const read = await readSealText(seal);
      expect(read).toMatchObject({
        payload: { rights: ['rectification'], unproven: expect.arrayContaining(['follows']) },
      });
      expect(read).not.toHaveProperty('payload.details');
      expect(read).not.toMatchObject({ payload: { unproven: expect.arrayContaining(['details']) } });
    }
  });

  test.each([
    ...['automaattipaatos', 'markkinointikielto', 'oikaisu', 'poisto', 'rajoitus', 'siirto'],
    ...['suostumuksen-peruutus', 'tarkastus', 'vastustaminen'],
  ])('of %s is valid and says what the request says', async (name) => {
    const sealed = requestNamed(name);
    const seal = (await sealRequest(sealed, key)) as string;
    expect(seal).toMatch(/^TP1:[0-9A-Z $%*+\-./:]+$/);
    expect(await verifySeal(seal, fileOf(sealed), key.publicKey)).toBe('ok');
    expect(await readSealText(seal)).toMatchObject({
      verdict: 'valid',
      publicKey: key.publicKey,
      fingerprint: await fingerprintOf(key.publicKey),
      payload: {
        reference: sealed.reference,
        issuedOn: sealed.createdOn,
        businessId: sealed.controller.businessId,
        rights: sealed.rights.map(({ right }) => right),
        registers: sealed.registers.map((register) => register.name),
        name: sealed.dataSubject.name,
        emails: expect.arrayContaining(sealed.dataSubject.knownEmails),
      },
    });
  });

  test('holds the free text, and lists what only its hash covers', async () => {
    const verdict = await readSealText(text);
    expect(verdict).toMatchObject({
      payload: {
        details: request.rights.map(({ details }) => details),
        unproven: ['organisation', 'contactTime'],
      },
    });
  });

  test('tells where the answer goes, so that nobody can put another address on the paper', async () => {
    const verdict = await readSealText(recordedFile.seal as string);
    expect(verdict).toMatchObject({
      verdict: 'valid',
      payload: {
        replyTo: ['Väinönkatu 1 A 2', '40100', 'Jyväskylä'],
        unproven: expect.not.arrayContaining(['postalAddress']),
      },
    });
  });

  test('leaves long free text to its hash', async () => {
    const long = requestWithReason(1500);
    const seal = (await sealRequest(long, key)) as string;
    const verdict = await readSealText(seal);
    expect(verdict).toMatchObject({
      verdict: 'valid',
      payload: { unproven: ['details', 'organisation', 'contactTime'] },
    });
    expect(verdict).not.toHaveProperty('payload.details');
    expect(await verifySeal(seal, fileOf(long), key.publicKey)).toBe('ok');
    expect(await verifySeal(seal, fileOf(requestWithReason(1501)), key.publicKey)).toBe('mismatch');
  });

  test('says who a controller without a business id is, by what right somebody acts, and a country', async () => {
    const { businessId: _, ...controller } = request.controller;
    const wide = requestSchema.parse({
      ...request,
      controller: { ...controller, registration: { label: 'Org.nr', value: '556036-0793' } },
      representative: { kind: 'guardian', name: 'Eero Edustaja', email: 'eero@example.fi' },
      dataSubject: {
        ...request.dataSubject,
        identifiers: [{ kind: 'customerNumber', value: '10023' }],
        postalAddress: {
          street: 'Drottninggatan 1',
          postcode: '111 51',
          locality: 'Stockholm',
          country: 'SE',
        },
      },
      replyChannel: 'post',
    });
    const seal = (await sealRequest(wide, key)) as string;
    expect(await verifySeal(seal, fileOf(wide), key.publicKey)).toBe('ok');
    const read = await readSealText(seal);
    expect(read).toMatchObject({
      verdict: 'valid',
      payload: {
        controllerName: 'Balentor Oy',
        representative: ['Eero Edustaja', 'eero@example.fi'],
        representativeKind: 'guardian',
        replyTo: ['Drottninggatan 1', '111 51', 'Stockholm', 'SE'],
        unproven: ['organisation', 'contactTime', 'identifiers'],
      },
    });
    expect(read).not.toHaveProperty('payload.businessId');
    const asCustodian = {
      ...wide,
      representative: { ...wide.representative, kind: 'custodian' },
    } as typeof wide;
    expect(await verifySeal(seal, fileOf(asCustodian), key.publicKey)).toBe('mismatch');
  });

  test('that names a controller twice, or says what goes without saying, is refused', async () => {
    const sealOf = async (changes: object): Promise<string> => {
      const bytes = encodeSealPayload({ publicKey: key.publicKey, content: { ...content, ...changes } });
      return sealTextOf(await signCoseSign1(bytes, key.privateKey));
    };
    expect(await readSealText(await sealOf({}))).toMatchObject({ verdict: 'valid' });
    for (const changes of [
      { controllerName: 'Balentor Oy' },
      { businessId: undefined },
      { representativeKind: 'guardian' },
      { representative: ['Eero', 'eero@example.fi'], representativeKind: 'authorised' },
    ]) {
      expect(await readSealText(await sealOf(changes))).toMatchObject({ code: 'seal-payload' });
    }
  });

  test('lists a certificate of one’s own, which signs the file and not the paper', async () => {
    const own = { ...request, certificateSha256: 'ab'.repeat(32) };
    const seal = (await sealRequest(own, key)) as string;
    expect(await readSealText(seal)).toMatchObject({
      verdict: 'valid',
      payload: { unproven: ['organisation', 'contactTime', 'certificate'] },
    });
    expect(await verifySeal(seal, fileOf(own), key.publicKey)).toBe('ok');
    expect(await verifySeal(seal, fileOf(request), key.publicKey)).toBe('mismatch');
    expect(await verifySeal(text, fileOf(own), key.publicKey)).toBe('mismatch');
  });

  test('is left out where names alone are too long for one', async () => {
    const [register] = request.registers;
    if (!register) throw new TypeError('Expected a register.');
    const registers = Array.from({ length: 10 }, (_, index) => ({
      ...register,
      name: Array.from({ length: 200 }, (_, at) =>
        String.fromCharCode(0x400 + ((at * at * (index + 3)) % 200)),
      ).join(''),
    }));
    expect(await sealRequest({ ...request, registers }, key)).toBeNull();
  });

  test('has at most a symbol of version 25 with error correction M', () => {
    expect(drawQr('A'.repeat(SEAL_MAX_LENGTH))).toHaveLength(21 + 4 * 24);
    expect(() => drawQr('A'.repeat(SEAL_MAX_LENGTH + 1))).toThrow(
      expect.objectContaining({ code: 'PACKET_SEAL_UNDRAWABLE' }),
    );
    expect(() => drawQr('tp1:')).toThrow(expect.objectContaining({ code: 'PACKET_SEAL_UNDRAWABLE' }));
  });

  test('has a number for every right', () => {
    for (const right of RIGHT_NAMES) {
      const bytes = encodeSealPayload({ publicKey: key.publicKey, content: { ...content, rights: [right] } });
      expect(decode(bytes, { useMaps: true }).get(-65_537).get(3)).toEqual([expect.any(Number)]);
    }
  });
});

test('a seal is sound to a COSE library by others', async () => {
  const sign1 = Sign1.decode(message);
  const claims: Map<number, unknown> = decode(sign1.payload, { useMaps: true });
  const confirmation = claims.get(8) as Map<number, Map<number, unknown>>;
  const publicKey = await COSEKey.import(confirmation.get(1) ?? new Map()).toKeyLike();
  await expect(sign1.verify(publicKey)).resolves.toBeUndefined();
  expect(claims.get(6)).toBe(Date.parse('2026-11-22T00:00:00Z') / 1000);
  const hash = createHash('sha256').update(encodeCanonicalJson(request)).digest();
  expect(Buffer.from((claims.get(-65_537) as Map<number, Uint8Array>).get(8) ?? [])).toEqual(hash);

  const forged = Sign1.decode(encodeCoseSign1({ payload, signature: signature.map((byte) => byte ^ 1) }));
  await expect(forged.verify(publicKey)).rejects.toThrow();
});

test('a seal that a COSE library by others signs is valid', async () => {
  const privateKey = key.privateKey as unknown as Parameters<typeof Sign1.sign>[3];
  const sign1 = await Sign1.sign([[1, -7]], undefined, payload, privateKey);
  const seal = sealTextOf(encodeCoseSign1({ payload, signature: new Uint8Array(sign1.signature) }));
  expect(await readSealText(seal)).toMatchObject({ verdict: 'valid' });
});

describe('compared with a request', () => {
  const { dataSubject, registers, ...others } = request;

  test.each([
    ['another name', { ...request, dataSubject: { ...dataSubject, name: 'Aino Esimerkkl' } }],
    [
      'another phone, which only the hash covers',
      { ...request, dataSubject: { ...dataSubject, phone: '1' } },
    ],
    ['a register fewer', { ...others, dataSubject, registers: registers.slice(1) }],
    ['another day', { ...request, createdOn: '2026-11-23' }],
  ])('%s is a mismatch', async (_, changed) => {
    expect(await verifySeal(text, fileOf(changed), key.publicKey)).toBe('mismatch');
  });

  test('another key is a mismatch, though it signed the same', async () => {
    const other = await createSigningKey('Aino Esimerkki', '2026-11-22T12:02:00Z');
    expect(await verifySeal(text, fileOf(request), other.publicKey)).toBe('mismatch');
    const itsOwn = (await sealRequest(request, other)) as string;
    expect(await verifySeal(itsOwn, fileOf(request), key.publicKey)).toBe('mismatch');
    expect(await verifySeal(itsOwn, fileOf(request), other.publicKey)).toBe('ok');
  });

  test.each(['', 'TP1:', 'https://example.fi/', text.slice(0, -3), text.toLowerCase()])(
    'the text %# is a mismatch',
    async (wrong) => {
      expect(await verifySeal(wrong, fileOf(request), key.publicKey)).toBe('mismatch');
    },
  );
});

describe('a hostile code', () => {
  test.each(['', 'https://example.fi/', 'TP2:ABC', 'tp1:ABC', ' TP1:', 'HC1:6BFOXN', '\u0000'])(
    'with %j is not a seal, which is not the same as a forged one',
    async (foreign) => {
      expect(await readSealText(foreign)).toMatchObject({ verdict: 'not-a-seal', code: 'foreign-code' });
    },
  );

  const claims = (): Map<number, unknown> => decode(payload, { useMaps: true });
  const withMember = (number: number, value: unknown): Map<number, unknown> => {
    const changed = claims();
    return changed.set(
      -65_537,
      new Map([...(changed.get(-65_537) as Map<number, unknown>), [number, value]]),
    );
  };
  const signed = async (bytes: Uint8Array): Promise<string> =>
    sealTextOf(await signCoseSign1(new Uint8Array(bytes), key.privateKey));
  const flipped = (bytes: Uint8Array, at: number): Uint8Array<ArrayBuffer> =>
    new Uint8Array(bytes).fill((bytes[at] as number) ^ 1, at, at + 1);
  const parts = (...members: unknown[]): string => sealTextOf(encodeCbor(new Tagged(18, members)));
  const header = encodeCbor(new Map([[1, -7]]));
  const otherKey = { kty: 'EC', crv: 'P-256', x: key.publicKey.y, y: key.publicKey.x } as const;

  test.each<[name: string, code: string, text: string | Promise<string>]>([
    ['cut short', 'seal-encoding', text.slice(0, -9)],
    ['with text after it', 'seal-encoding', `${text}000`],
    ['that is nothing but a prefix', 'seal-encoding', 'TP1:'],
    [
      'with bytes after the zlib stream',
      'seal-encoding',
      `TP1:${encodeBase45(Uint8Array.of(...(decodeBase45(text.slice(4)) ?? []), 0))}`,
    ],
    ['longer than any symbol', 'seal-too-large', `TP1:${'0'.repeat(4000)}`],
    ['that inflates to megabytes', 'seal-too-large', sealTextOf(new Uint8Array(900_000))],
    ['with bytes after the message', 'seal-message', sealTextOf(Buffer.concat([message, Uint8Array.of(0)]))],
    ['nested without end', 'seal-message', sealTextOf(new Uint8Array(60_000).fill(0x81))],
    ['without a tag', 'seal-message', sealTextOf(encodeCbor([header, new Map(), payload, signature]))],
    [
      'with another tag',
      'seal-message',
      sealTextOf(encodeCbor(new Tagged(17, [header, new Map(), payload, signature]))),
    ],
    [
      'with a critical header',
      'seal-message',
      parts(
        encodeCbor(
          new Map<number, unknown>([
            [1, -7],
            [2, [100]],
            [100, 1],
          ]),
        ),
        new Map(),
        payload,
        signature,
      ),
    ],
    [
      'with another algorithm',
      'seal-message',
      parts(encodeCbor(new Map([[1, -35]])), new Map(), payload, signature),
    ],
    ['without an algorithm', 'seal-message', parts(new Uint8Array(), new Map(), payload, signature)],
    [
      'with an unprotected header',
      'seal-message',
      parts(header, new Map([[4, new Uint8Array(1)]]), payload, signature),
    ],
    ['with the payload elsewhere', 'seal-message', parts(header, new Map(), null, signature)],
    ['with a short signature', 'seal-message', parts(header, new Map(), payload, signature.slice(1))],
    [
      'with a length not in its shortest form',
      'seal-message',
      sealTextOf(Buffer.concat([Uint8Array.of(0xd2, 0x98, 4), message.subarray(2)])),
    ],
    ['with claims unsorted', 'seal-payload', signed(unsorted(payload))],
    ['with a claim more', 'seal-payload', signed(encodeCbor(claims().set(7, 'x')))],
    ['with a member more', 'seal-payload', signed(encodeCbor(withMember(12, 'x')))],
    ['with an unknown right', 'seal-payload', signed(encodeCbor(withMember(3, [99])))],
    [
      'with details named __proto__',
      'seal-payload',
      signed(encodeCbor(withMember(10, [new Map([['__proto__', 'x']])]))),
    ],
    // A seal could say what no letter can, in lines and labels of its forger's own, and was called valid.
    ['with a name in two lines', 'seal-payload', signed(encodeCbor(withMember(5, 'Aino\nSinetti kunnossa')))],
    ['with a name that turns words around', 'seal-payload', signed(encodeCbor(withMember(5, '\u202eAino')))],
    ['with an address that is none', 'seal-payload', signed(encodeCbor(withMember(6, ['ei osoite'])))],
    ['with a business id that is none', 'seal-payload', signed(encodeCbor(withMember(2, '1234567-8')))],
    ['with a right twice', 'seal-payload', signed(encodeCbor(withMember(3, [1, 1])))],
    ['with a part twice that it does not prove', 'seal-payload', signed(encodeCbor(withMember(9, [3, 3])))],
    [
      'with a detail that nobody asks for',
      'seal-payload',
      signed(encodeCbor(withMember(10, [new Map([['maksaTilille', 'x']])]))),
    ],
    [
      'with details of more rights than it names',
      'seal-payload',
      signed(encodeCbor(withMember(10, [new Map(), new Map()]))),
    ],
    ['with details that are no map', 'seal-payload', signed(encodeCbor(withMember(10, ['x'])))],
    ['with a hash too short', 'seal-payload', signed(encodeCbor(withMember(8, new Uint8Array(31))))],
    ['issued within a day', 'seal-payload', signed(encodeCbor(claims().set(6, 1_795_305_601)))],
    ['issued at no time', 'seal-payload', signed(encodeCbor(claims().set(6, 'x')))],
    ['without claims', 'seal-payload', signed(encodeCbor([]))],
    ['with a key that is no point', 'seal-key', signed(encodeSealPayload({ publicKey: otherKey, content }))],
    [
      'whose signature is changed',
      'seal-signature',
      sealTextOf(encodeCoseSign1({ payload, signature: flipped(signature, 0) })),
    ],
    [
      'whose name is changed',
      'seal-signature',
      sealTextOf(
        encodeCoseSign1({
          payload: Buffer.from(
            Buffer.from(payload).toString('latin1').replace('Aino E', 'Aina E'),
            'latin1',
          ) as Uint8Array as Uint8Array<ArrayBuffer>,
          signature,
        }),
      ),
    ],
    [
      'whose signature is zeros',
      'seal-signature',
      sealTextOf(encodeCoseSign1({ payload, signature: new Uint8Array(64) })),
    ],
    ['that names one key and is signed with another', 'seal-signature', foreignlySigned()],
  ])('%s is refused as %s', async (_, code, hostile) => {
    expect(await readSealText(await hostile)).toMatchObject({ verdict: 'invalid', code });
    expect(await verifySeal(await hostile, fileOf(request), key.publicKey)).toBe('mismatch');
  });

  test('with any byte of the message changed is refused, and nothing is thrown', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.nat({ max: message.length - 1 }),
        fc.integer({ min: 1, max: 255 }),
        async (at, change) => {
          const changed = message.map((byte, index) => (index === at ? byte ^ change : byte));
          expect((await readSealText(sealTextOf(changed))).verdict).toBe('invalid');
        },
      ),
      { numRuns: 300 },
    );
  });

  test('with any text is refused, and nothing is thrown', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'binary', maxLength: 300 }), async (any) => {
        expect((await readSealText(`TP1:${any}`)).verdict).toBe('invalid');
        expect((await readSealText(any)).verdict).not.toBe('valid');
      }),
      { numRuns: 300 },
    );
  });

  async function foreignlySigned(): Promise<string> {
    const other = await createSigningKey('Aino Esimerkki', '2026-11-22T12:02:00Z');
    return sealTextOf(await signCoseSign1(payload, other.privateKey));
  }
});

/** The claims in another order, which CBOR allows and the deterministic encoding does not. */
function unsorted(bytes: Uint8Array): Uint8Array {
  // A map of three: the issue date is its key in one byte and an integer in five.
  return Buffer.concat([bytes.subarray(0, 1), bytes.subarray(7), bytes.subarray(1, 7)]);
}

function fail(): never {
  throw new TypeError('Expected a message.');
}
