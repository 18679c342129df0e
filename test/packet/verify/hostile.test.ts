import { describe, expect, test } from 'vitest';
import { drawPacket } from '../../../src/packet/making/draw-packet.ts';
import { sealRequest } from '../../../src/packet/seal/seal.ts';
import { signPacket } from '../../../src/packet/signing/sign.ts';
import { verifyPacket } from '../../../src/packet/verify/verify.ts';
import { toBinaryString } from '../../../src/platform/binary-string.ts';
import { runTool, testWithTool } from '../../tools.ts';
import { temporaryFile } from '../temporary-file.ts';
import { derWithOtherS } from './forged-cms.ts';
import { signText } from './forged-file.ts';
import { circumstances, makeGoodPacket, requests } from './good-packet.ts';
import { type HostileFile, openWorkshop, type Workshop } from './hostile-file.ts';
import { hostileRequests, sealedWithOtherS, uncheckedFiles } from './hostile-requests.ts';
import { hostileSignatures, signedAt } from './hostile-signatures.ts';
import { hostileStructures } from './hostile-structures.ts';

const good = await makeGoodPacket();
const workshop = openWorkshop(good);
const hostile = await hostileFiles(workshop);
// Packets with their objects in the open are with controllers for ever.
const inTheOpen = openWorkshop(await makeGoodPacket(undefined, undefined, 2));
const hostileInTheOpen = await hostileFiles(inTheOpen);

async function hostileFiles(of: Workshop): Promise<readonly HostileFile[]> {
  return [...(await hostileStructures(of)), ...(await hostileSignatures(of)), ...(await hostileRequests(of))];
}

const unchecked = await uncheckedFiles(workshop);

describe('a whole packet is valid', () => {
  test.each([...requests])('for %s', async (_, request) => {
    const { pdf, file } = await makeGoodPacket(request);
    const signer = { name: file.letter.name, hasOwnCertificate: false };
    expect(await verifyPacket(pdf, circumstances)).toMatchObject({ verdict: 'valid', file, signer });
  });

  test('with its seal', async () => {
    const { file, key } = good;
    const sealed = { ...file, seal: await sealRequest(file.request, key.signingKey) };
    const { pdf } = await signPacket(await drawPacket(sealed), sealed, key.signingKey);
    expect(await verifyPacket(pdf, circumstances)).toMatchObject({ verdict: 'valid' });
  });

  test('of drawing 1 with the higher s in its signature and in its seal, as half of them have', async () => {
    const { file, key } = good;
    const first = { ...file, drawing: 1 };
    const sealed = await sealedWithOtherS({ ...good, file: first });
    const bytes = signText(toBinaryString(await drawPacket(sealed)), workshop.forger, {
      signature: derWithOtherS,
    });
    expect(await verifyPacket(bytes, circumstances)).toMatchObject({ verdict: 'valid', file: sealed });
    const low = { ...first, seal: await sealRequest(file.request, key.signingKey) };
    const { pdf } = await signPacket(await drawPacket(low), low, key.signingKey);
    expect(await verifyPacket(pdf, circumstances)).toMatchObject({ verdict: 'valid' });
  });

  test('of another portal, which it says to be checked at', async () => {
    const request = { ...good.file.request, portalUrl: 'https://elsewhere.example/tietosuoja/' };
    const unsealed = (await makeGoodPacket(request, good.key)).file;
    const file = { ...unsealed, seal: await sealRequest(request, good.key.signingKey) };
    expect(file.letter.sealNote).toMatch(/ elsewhere\.example\/tietosuoja\/tarkista$/);
    const { pdf } = await signPacket(await drawPacket(file), file, good.key.signingKey);
    expect(await verifyPacket(pdf, circumstances)).toMatchObject({ verdict: 'valid', file });
  });

  test('when the clock of whoever signed it is a day ahead', async () => {
    const ahead = await signedAt(workshop, '2026-11-24T08:00:00Z');
    expect(await verifyPacket(ahead, circumstances)).toMatchObject({ verdict: 'valid' });
  });

  test.each([
    ['packed', workshop],
    ['in the open', inTheOpen],
  ])(
    '%s, put together again by a forger without a change, so that each forgery below is one change',
    async (_, of) => {
      const again = of.signed(of.parts);
      expect(await verifyPacket(again, circumstances)).toMatchObject({ verdict: 'valid' });
    },
  );
});

describe.each([
  ['packed', hostile],
  ['in the open', hostileInTheOpen],
])('a packet, %s, is refused with', (_, files) => {
  test.each(files)('$name: $code', async ({ code, bytes }) => {
    const { verdict, code: found, ...more } = await verifyPacket(bytes, circumstances);
    expect({ verdict, code: found }, JSON.stringify(more).slice(0, 300)).toEqual({
      verdict: 'invalid',
      code,
    });
  });
});

describe('a packet that cannot be compared is never called valid:', () => {
  test.each(unchecked)('$name', async ({ code, bytes }) => {
    expect(await verifyPacket(bytes, circumstances)).toMatchObject({ verdict: 'unchecked', code });
  });

  test('a packet without the wordings to compare it with', async () => {
    const verdict = await verifyPacket(good.pdf, { ...circumstances, wordings: [] });
    expect(verdict).toMatchObject({ verdict: 'unchecked', code: 'unknown-wording' });
  });
});

describe('a packet from the future', () => {
  test('is whole and shown, and never called valid', async () => {
    const ahead = await signedAt(workshop, '2026-11-24T08:00:01Z');
    expect(await verifyPacket(ahead, circumstances)).toMatchObject({
      verdict: 'unchecked',
      code: 'signed-in-future',
      file: { signedAt: '2026-11-24T08:00:01Z' },
    });
    // The reader's own clock may be the one that is wrong.
    const late = { ...circumstances, now: '2019-01-01T00:00:00Z' };
    expect(await verifyPacket(good.pdf, late)).toMatchObject({ code: 'signed-in-future' });
  });

  test('that was changed is refused like any other', async () => {
    const ahead = Uint8Array.from(await signedAt(workshop, '2026-11-24T08:00:01Z'));
    ahead[9000] = (ahead[9000] as number) ^ 1;
    expect(await verifyPacket(ahead, circumstances)).toMatchObject({ verdict: 'invalid' });
  });
});

describe('this verifier is stricter than others:', () => {
  // Of all the files above poppler accepts two in three; a few of each kind are enough to show it.
  const names = [
    'an object that nothing points at',
    '/Pages twice',
    'JavaScript that runs when it is opened',
    'an annotation over the page',
    'no signingCertificateV2',
    'an unsigned attribute',
    'an expired certificate',
    'a letter to somebody else',
    'an inflate bomb',
    'a member that stands twice',
    'a packed object that nothing points at',
    'text behind the packed objects',
    'a table with one entry more',
    'an object stream that extends another',
    'two object streams',
    'a count that begins with zero',
  ];
  testWithTool(['pdfsig'], 'poppler calls refused files valid and wholly signed', () => {
    const accepted = names.filter((name) => {
      const { bytes } = hostile.find((file) => file.name === name) as HostileFile;
      const { stdout } = runTool('pdfsig', ['-nocert', temporaryFile(bytes)]);
      return stdout.includes('Signature is Valid') && stdout.includes('Total document signed');
    });
    expect(accepted).toEqual(names);
  });
});
