/*
 * A device's clock was set back after its key was made: the packet was signed before its certificate began, and
 * whoever got it was told that it does not hold.
 */
import { describe, expect, test } from 'vitest';
import { writeLetter } from '../../src/domain/letter.ts';
import type { Request } from '../../src/domain/request.ts';
import { fingerprintOf } from '../../src/packet/fingerprint.ts';
import { createSigningKey } from '../../src/packet/key.ts';
import { makePacket } from '../../src/packet/make-packet.ts';
import { verifyPacket } from '../../src/packet/verify.ts';
import { wordings } from '../fixtures/wordings.ts';
import { requests } from './verify/good-packet.ts';

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
