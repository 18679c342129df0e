/*
 * Files of some kilobytes that once took seconds and gigabytes before they were refused. That each is stopped early
 * is told by what it is refused for: a later check would say something else.
 */
import { expect, test } from 'vitest';
import type { RequestFile } from '../../../src/domain/records/request-file.ts';
import { encodeCanonicalJson } from '../../../src/packet/bytes/canonical-json.ts';
import { sequence } from '../../../src/packet/bytes/der.ts';
import type { Verdict } from '../../../src/packet/verdict/verdict.ts';
import { verifyPacket } from '../../../src/packet/verify/verify.ts';
import { changeObject, fillSignature, putTogether, withRequestJson } from './forged-file.ts';
import { circumstances, makeGoodPacket } from './good-packet.ts';
import { openWorkshop } from './hostile-file.ts';

const good = await makeGoodPacket();
const { parts, signed } = openWorkshop(good);
const json = encodeCanonicalJson(good.file);

test('a name as long as the file is not read to its end', async () => {
  // A name grew letter by letter before its length was looked at: 700 MB for a file of 20 MB.
  const named = changeObject(parts, '/Type/Catalog', (text) =>
    text.replace('/Type/Catalog', `/Type/Catalog/${'A'.repeat(5000)} 1`),
  );
  expect(await refusalOf(signed(named))).toMatchObject({
    code: 'structure',
    detail: expect.stringContaining('Expected a shorter name'),
  });
});

test('a signature longer than any is not taken apart', async () => {
  // The values in a CMS were listed before anybody counted them: 2.4 GB for 15 MB of empty ones.
  const cms = sequence(new Uint8Array(40_000).map((_, index) => (index % 2 === 0 ? 5 : 0)));
  const roomy = changeObject(parts, '<</Type/Sig/', (text) =>
    text.replace(/\/Contents<0*[0-9a-f]*>/, `/Contents<${'0'.repeat(cms.length * 2)}>`),
  );
  expect(await refusalOf(fillSignature(putTogether(roomy), () => cms))).toMatchObject({
    code: 'structure',
    detail: expect.stringContaining('at most 32768 bytes of /Contents'),
  });
});

test.each<[name: string, code: string, text: string]>([
  // The schema wrote a sentence for every element: 1.4 GB for a file of 40 kB.
  [
    'more values than any request has',
    'request-syntax',
    json.replace('"blocks":[', `"blocks":[${'1,'.repeat(60_000)}`),
  ],
  ['a text longer than any request', 'attachment-too-large', json.replace('"fi"', `"${'a'.repeat(5e6)}"`)],
])('%s is not checked one by one', async (_, code, text) => {
  expect(await refusalOf(signed(withRequestJson(parts, text)))).toMatchObject({ code });
});

test('a letter that no sixty pages hold is not laid out', async () => {
  // Under a wording that nobody knows the letter is its forger's own: 760,000 lines in 30 kB took 800 MB.
  const letter: RequestFile['letter'] = {
    ...good.file.letter,
    wordings: [{ name: 'muu', sha256: '0'.repeat(64) }],
    blocks: Array.from({ length: 300 }, () => ({ type: 'quote', text: 'a\n'.repeat(900) })),
  };
  expect(await refusalOf(signed(withRequestJson(parts, { ...good.file, letter })))).toMatchObject({
    code: 'drawing-mismatch',
    detail: expect.stringMatching(/at most 60 pages, got \d+ characters/),
  });
});

test('what is said of a file quotes it briefly and plainly', async () => {
  // A detail repeated what the file said at any length, with characters that turn the words around them.
  const [right] = good.file.request.rights;
  const rights = [{ ...right, details: { [`\u202e${'x'.repeat(2000)}`]: true } }];
  const text = encodeCanonicalJson({ ...good.file, request: { ...good.file.request, rights } });
  const { detail } = await refusalOf(signed(withRequestJson(parts, text)));
  expect(detail).not.toMatch(/[\p{Cc}\p{Cf}]/u);
  expect(detail.length).toBeLessThan(500);
});

async function refusalOf(bytes: Uint8Array): Promise<Extract<Verdict, { verdict: 'invalid' }>> {
  const verdict = await verifyPacket(bytes, circumstances);
  if (verdict.verdict !== 'invalid') throw new Error(`Expected a refusal, got ${verdict.code}.`);
  return verdict;
}
