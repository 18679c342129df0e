/*
 * A device's clock was set back after its key was made: the packet was signed before its certificate began, and
 * whoever got it was told that it does not hold.
 */
import { describe, expect, test } from 'vitest';
import { writeLetter } from '../../../src/domain/letter/letter.ts';
import { type Request, requestSchema } from '../../../src/domain/request/request.ts';
import { NAME_FORMS } from '../../../src/i18n/fi/name-forms.ts';
import { makePacket } from '../../../src/packet/making/make-packet.ts';
import { createSigningKey } from '../../../src/packet/signing/key.ts';
import { verifyPacket } from '../../../src/packet/verify/verify.ts';
import { fingerprintOf } from '../../../src/packet/x509/fingerprint.ts';
import { letterOfPages } from '../../conformance/letters.ts';
import { wordings } from '../../fixtures/wordings.ts';
import { pageCountOf } from '../pdf/pdf-objects.ts';
import { requests } from '../verify/good-packet.ts';

const request = requests.get('tarkastus.json') as Request;
const content = {
  request,
  letter: writeLetter(request, wordings),
  signedAt: '2026-11-22T12:02:00Z',
  fileId: '0123456789ABCDEF0123456789ABCDEF',
};

describe('a packet is valid and of the same key', () => {
  test.each([
    ['when the clock was set back after the key was made', '2026-11-22T12:02:01Z'],
    ['when the key was made by a clock ten years ahead', '2036-11-23T00:00:00Z'],
    ['when the key was made while its certificate serves', '2026-01-01T00:00:00Z'],
    ['when its certificate has ended', '2016-11-22T12:01:59Z'],
  ])('%s', async (_, madeAt) => {
    const key = await createSigningKey(content.letter.name, madeAt);
    const { pdf, file } = await makePacket(content, key);
    expect(file.publicKey).toEqual(key.publicKey);
    expect(await verifyPacket(pdf, { wordings, now: content.signedAt })).toMatchObject({
      verdict: 'valid',
      signer: { fingerprint: await fingerprintOf(key.publicKey), hasOwnCertificate: false },
    });
  });
});

describe('a clock', () => {
  const makeAt = async (createdOn: string, signedAt: string) => {
    const key = await createSigningKey(content.letter.name, '2026-11-22T12:02:00Z');
    const dated = { ...request, createdOn };
    return makePacket({ ...content, request: dated, letter: writeLetter(dated, wordings), signedAt }, key);
  };

  // A packet of 1965 was made, and its own seal refused it; jsPDF refused to write a year after 2037.
  test.each([
    ['in the first second of 1970', '1970-01-01', '1970-01-01T00:00:00Z'],
    ['in the last second of 2037', '2038-01-01', '2037-12-31T23:59:59Z'],
    ['in 2038', '2038-01-19', '2038-01-19T03:14:08Z'],
    ['in the last hours of 2199 that are so in Helsinki too', '2199-12-31', '2199-12-31T21:59:59Z'],
  ])('%s still makes a valid packet', async (_, createdOn, signedAt) => {
    const { pdf } = await makeAt(createdOn, signedAt);
    expect(await verifyPacket(pdf, { wordings, now: signedAt })).toMatchObject({ verdict: 'valid' });
  });

  test.each([
    ['in the second before 1970', '1970-01-01', '1969-12-31T23:59:59Z'],
    ['of a request from before 1970', '1969-12-31', '2026-11-22T12:02:00Z'],
    ['in the hours when Helsinki has 2200 already', '2200-01-01', '2199-12-31T22:00:00Z'],
    ['in the year 10000', '10000-01-01', '+010000-01-01T00:00:00Z'],
  ])('%s makes none', async (_, createdOn, signedAt) => {
    await expect(makeAt(createdOn, signedAt)).rejects.toMatchObject({ code: 'PACKET_CLOCK' });
  });
});

// A long name and a long e-mail address shared a line that the verifier's schema refused.
test('a packet with the longest contact lines and subject is valid', async () => {
  const name = `${'Nimi '.repeat(50)}Nimi`;
  const email = `${'a'.repeat(64)}@${'b'.repeat(63)}.${'c'.repeat(63)}.${'d'.repeat(58)}.fi`;
  const [register] = request.registers;
  const long = requestSchema.parse({
    ...request,
    registers: Array.from({ length: 10 }, (_, index) => {
      const own = `${'rekisteri '.repeat(11)}${index}`;
      const forms = { fi: Object.fromEntries(NAME_FORMS.map((form) => [form, own])) };
      return { ...register, slug: `rekisteri-${index}`, name: own, forms };
    }),
    dataSubject: {
      ...request.dataSubject,
      // A longer one does not fit above the envelope's window, and is told before anything is signed.
      name: name.slice(0, 99),
      replyEmail: email,
      postalAddress: { street: name, postcode: '40100', locality: name },
    },
    representative: { kind: 'authorised', name, email },
  });
  const letter = writeLetter(long, wordings);
  const key = await createSigningKey(letter.name, content.signedAt);
  const { pdf } = await makePacket({ ...content, request: long, letter }, key);
  expect(await verifyPacket(pdf, { wordings, now: content.signedAt })).toMatchObject({ verdict: 'valid' });
});

// From four pages on a packet has bookmarks, and no verifier of ours could read where they lead.
test.each([2, 3, 4, 5])('a packet of %i pages is valid', async (pageCount) => {
  const order = { rights: ['erasure'], values: {}, signature: undefined } as const;
  const written = await letterOfPages(pageCount, order);
  const key = await createSigningKey(written.letter.name, content.signedAt);
  const { pdf } = await makePacket({ ...content, ...written }, key);
  expect(pageCountOf(pdf)).toBe(pageCount);
  expect(await verifyPacket(pdf, { wordings, now: content.signedAt })).toMatchObject({ verdict: 'valid' });
});
