import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { isSameBytes } from '../../../src/packet/bytes/same-bytes.ts';
import { verifyPacket } from '../../../src/packet/verify/verify.ts';
import { fromBinaryString, toBinaryString } from '../../../src/platform/binary-string.ts';
import { wordings } from '../../fixtures/wordings.ts';
import { circumstances, makeGoodPacket } from './good-packet.ts';
import { openWorkshop } from './hostile-file.ts';

const fixture = (name: string): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(readFileSync(new URL(`../../fixtures/${name}`, import.meta.url)));
const base = fixture('releases/0.1.0/packets/markkinointikielto-sahkoposti.pdf');
const good = await makeGoodPacket();
const text = toBinaryString(good.pdf);

/** What a reader would show of the update is never looked at, so any object stands for any addition. */
function withUpdate(file: string, object: string, trailer = ''): string {
  const startxref = /startxref\n(\d+)\n%%EOF\s*$/.exec(file)?.[1];
  const root = /\/Root (\d+) 0 R/.exec(file)?.[1];
  const at = file.length + 1;
  const number = Number(/^(\d+) 0 obj/.exec(object)?.[1]);
  const xref = `xref\n${number} 1\n${String(at).padStart(10, '0')} 00000 n \n`;
  return `${file}\n${object}\n${xref}trailer\n<</Size 999/Root ${root} 0 R/Prev ${startxref}${trailer}>>\nstartxref\n${at + object.length + 1}\n%%EOF\n`;
}

describe('a letter to which another program has added something', () => {
  test.each(['note-by-mupdf', 'signature-by-pyhanko', 'language-by-pyhanko'])(
    'by %s is whole in its first revision, and not called valid',
    async (name) => {
      const verdict = await verifyPacket(fixture(`later-additions/${name}.pdf`), {
        wordings,
        now: '2026-11-26T12:00:00Z',
      });
      expect(verdict).toMatchObject({
        verdict: 'unchecked',
        code: 'later-addition',
        signer: { name: 'Aino Esimerkki' },
      });
      if (verdict.code !== 'later-addition') throw new TypeError(verdict.code);
      expect(isSameBytes(verdict.original, base)).toBe(true);
      // What is offered is the letter itself, which says the same of itself.
      const again = await verifyPacket(verdict.original, { wordings, now: '2026-11-26T12:00:00Z' });
      expect(again.code).toBe(verdict.originalCode);
    },
  );

  test('twice is still the same letter', async () => {
    const twice = withUpdate(withUpdate(text, '4 0 obj\n<<>>\nendobj'), '900 0 obj\n<<>>\nendobj');
    const verdict = await verifyPacket(fromBinaryString(twice), circumstances);
    expect(verdict).toMatchObject({ code: 'later-addition', originalCode: 'valid', file: good.file });
  });

  test('says of its first revision what that says of itself', async () => {
    const bytes = fromBinaryString(withUpdate(text, '4 0 obj\n<<>>\nendobj'));
    expect(await verifyPacket(bytes, { ...circumstances, wordings: [] })).toMatchObject({
      code: 'later-addition',
      originalCode: 'unknown-wording',
    });
  });
});

describe('an update gains nothing:', () => {
  const { parts, signed, contentsAt, contentsEnd } = openWorkshop(good);
  const update = (file: string): Uint8Array<ArrayBuffer> =>
    fromBinaryString(withUpdate(file, '4 0 obj\n<</Length 5>>\nstream\nBT ET\nendstream\nendobj'));
  const flipped = (at: number): string =>
    `${text.slice(0, at)}${String.fromCharCode(text.charCodeAt(at) ^ 1)}${text.slice(at + 1)}`;
  const hidden = toBinaryString(
    signed({
      ...parts,
      objects: [
        ...parts.objects,
        {
          number: parts.objects.length + 1,
          text: `${parts.objects.length + 1} 0 obj\n<</Type/Page>>\nendobj\n`,
        },
      ],
    }),
  );
  const range = /ByteRange\[0 (\d+) (\d+) (\d+) *\]/.exec(text) as RegExpExecArray;
  const shorter = text.replace(range[0], range[0].replace(`${range[3]} `, `${Number(range[3]) - 1} `));

  test.each<[name: string, bytes: Uint8Array<ArrayBuffer>]>([
    ['over a changed page', update(flipped(text.indexOf('stream\n') + 60))],
    ['over a changed signature', update(flipped(contentsAt + 41))],
    ['over an object hidden before signing, to be shown by it (shadow attack)', update(hidden)],
    ['over a range that ends early', update(shorter)],
    [
      'over a signature of zeros',
      update(
        `${text.slice(0, contentsAt + 1)}${'0'.repeat(contentsEnd - contentsAt - 2)}${text.slice(contentsEnd - 1)}`,
      ),
    ],
    [
      'before which something stands',
      fromBinaryString(`%PDF-1.4\n${withUpdate(text, '4 0 obj\n<<>>\nendobj')}`),
    ],
    [
      'inside the range',
      fromBinaryString(
        text.replace(/endobj\n(?=startxref\n\d+\n%%EOF$)/, 'endobj\n900 0 obj\n<<>>\nendobj\n'),
      ),
    ],
  ])('%s', async (_, bytes) => {
    expect(await verifyPacket(bytes, circumstances)).toMatchObject({ verdict: 'invalid' });
  });

  test('that signs another request is not read', async () => {
    const other = await makeGoodPacket();
    const bytes = fromBinaryString(`${text}\n${toBinaryString(other.pdf)}`);
    const verdict = await verifyPacket(bytes, circumstances);
    expect(verdict).toMatchObject({ code: 'later-addition', file: good.file });
  });

  test('and bytes that are no revision are told as what they are', async () => {
    expect(await verifyPacket(fromBinaryString(`${text}\n% hei`), circumstances)).toMatchObject({
      verdict: 'invalid',
      code: 'trailing-bytes',
    });
  });
});
