import { describe, expect, test } from 'vitest';
import { writeLetter } from '../../../src/domain/letter/letter.ts';
import { FOLLOW_UP_NAMES, type FollowUpName } from '../../../src/domain/letters/follow-up.ts';
import { signerOf } from '../../../src/domain/records/letter-signer.ts';
import type { Request } from '../../../src/domain/request/request.ts';
import { RIGHT_NAMES, RIGHT_PAIRS } from '../../../src/domain/rights/right.ts';
import { makePacket } from '../../../src/packet/making/make-packet.ts';
import { createSigningKey } from '../../../src/packet/signing/key.ts';
import { verifyPacket } from '../../../src/packet/verify/verify.ts';
import { firstLetter, followUpOf, REPRESENTED, sourceOf } from '../../fixtures/follow-ups.ts';
import { wordings } from '../../fixtures/wordings.ts';
import { pageCountOf } from '../pdf/pdf-objects.ts';
import { circumstances } from '../verify/good-packet.ts';

const SIGNED_AT = '2026-11-22T12:02:00Z';

async function packetOf(name: FollowUpName, { isKeyNew = false, keyMadeAt = SIGNED_AT } = {}) {
  const first = firstLetter(['access'], name === 'powerOfAttorney' ? REPRESENTED : {});
  return await signedPacketOf(followUpOf(sourceOf(name, { first }), {}, { isKeyNew }), keyMadeAt);
}

async function signedPacketOf(request: Request, keyMadeAt = SIGNED_AT) {
  const letter = writeLetter(request, wordings);
  const key = await createSigningKey(signerOf(letter), keyMadeAt);
  return await makePacket(
    { request, letter, signedAt: SIGNED_AT, fileId: '0123456789ABCDEF'.repeat(2) },
    key,
  );
}

describe.each(FOLLOW_UP_NAMES)('a packet of %s', (name) => {
  test('is valid', async () => {
    const { pdf, messageDigest } = await packetOf(name);
    expect(await verifyPacket(pdf, circumstances)).toMatchObject({ verdict: 'valid', messageDigest });
  });

  test('is valid with a new key', async () => {
    const { pdf } = await packetOf(name, { isKeyNew: true });
    expect(await verifyPacket(pdf, circumstances)).toMatchObject({ verdict: 'valid' });
  });

  test('is no longer valid when its wording is not among those that are known', async () => {
    const { pdf } = await packetOf(name);
    const known = wordings.filter((wording) => wording.name === 'yhteinen');
    expect(await verifyPacket(pdf, { ...circumstances, wordings: known })).toMatchObject({
      verdict: 'unchecked',
    });
  });
});

// A certificate that was issued anew named the principal, and the packet was called invalid.
test.each([
  ['the certificate of a power of attorney', SIGNED_AT],
  ['one that is issued anew because the first has ended', '2016-11-22T12:01:59Z'],
])('%s names the agent who made the file', async (_, keyMadeAt) => {
  const { pdf } = await packetOf('powerOfAttorney', { keyMadeAt });
  expect(await verifyPacket(pdf, circumstances)).toMatchObject({
    verdict: 'valid',
    signer: { name: 'Eero Edustaja' },
  });
});

test('a power of attorney ends on its one page, whatever it empowers to', async () => {
  const byPost = {
    'dataSubject.replyBy': 'post',
    'dataSubject.street': 'Kauppakatu 5 A 3',
    'dataSubject.postcode': '40100',
    'dataSubject.locality': 'Jyväskylä',
  };
  const registers = ['asiakasrekisteri', 'markkinointirekisteri'];
  const pagesOf = await Promise.all(
    [...RIGHT_NAMES.map((right) => [right]), ...RIGHT_PAIRS].map(async (rights) => {
      const first = firstLetter(rights, { ...REPRESENTED, ...byPost }, registers);
      const { pdf } = await signedPacketOf(
        followUpOf(sourceOf('powerOfAttorney', { first }), { 'powerOfAttorney.receivesAnswer': false }),
      );
      return [rights.join(), pageCountOf(pdf)];
    }),
  );
  expect(pagesOf.filter(([, pages]) => pages !== 1)).toEqual([]);
});
