import { describe, expect, test } from 'vitest';
import { writtenCheckAddress } from '../../../src/domain/values/check-address.ts';
import { layOutLetter } from '../../../src/packet/layout/lay-out-letter.ts';
import { type Measures, measuresOf } from '../../../src/packet/layout/measures.ts';
import { SEAL_MAX_LENGTH } from '../../../src/packet/seal/seal.ts';
import { fileWithBlocks, recordedFile } from '../recorded-file.ts';

/** Every character half as wide as its type is high: rules do not depend on the font. */
const measure = (text: string, _font: string, size: number): number => (text.length * size * 0.3528) / 2;
const measures = measuresOf(2) as Measures;
const { signature: _, ...unsigned } = recordedFile.request;
const delivery = { channel: 'email', email: 'tietosuoja@example.fi' } as const;
const layOut = (file = recordedFile) => layOutLetter(file, '0000 1111', { measure, measures });
const lines = (count: number) => ({ type: 'paragraph', text: 'a\n'.repeat(count).trimEnd() }) as const;
const textsOf = (marks: ReturnType<typeof layOut>['pages'][number]) =>
  marks.flatMap(({ drawings }) => drawings.filter((drawing) => drawing.kind === 'text'));

const seals = [recordedFile.seal, `TP1:${'0'.repeat(SEAL_MAX_LENGTH - 4)}`];
const channels = [recordedFile.request.delivery, delivery];

describe.each(channels)('a letter by $channel', (channel) => {
  test.each(seals)('has its seal on the first page, clear of the window, the fold and all text', (seal) => {
    const file = { ...recordedFile, seal, request: { ...recordedFile.request, delivery: channel } };
    const { seal: place, pages } = layOut(file);
    if (!place) throw new TypeError('Expected a place for the seal.');
    const quiet = 4 * measures.places.seal.module.min;
    expect(place.page).toBe(0);
    expect(place.x - quiet).toBeGreaterThan(113);
    expect(place.x + place.width + quiet).toBeLessThanOrEqual(190.01);
    expect(place.y + place.height).toBeLessThan(99 - 5);
    for (const { x, y, text, font, size } of textsOf(pages[0] ?? [])) {
      const isBeside = y > place.y - quiet && y - size * 0.3528 < place.y + place.height + quiet;
      if (isBeside)
        expect(x + measure(text.trimEnd(), font, size), text).toBeLessThan(place.x - quiet + 0.01);
    }
  });

  test.each(Array.from({ length: 70 }, (_, index) => index + 1))(
    'of %i lines has no last page with less than a third of it filled',
    (count) => {
      const file = fileWithBlocks(lines(count));
      const { pages, signature } = layOut({ ...file, request: { ...unsigned, delivery: channel } });
      expect(signature.page).toBe(pages.length - 1);
      if (pages.length > 1) expect(signature.y).toBeGreaterThan(35 + (277 - 35) / 3 - 40);
    },
  );
});

test('an address of the longest kind under the seal stands clear of the window, the seal and the subject', () => {
  const address = writtenCheckAddress(`https://example.fi/${'tietosuoja/'.repeat(21)}`);
  const sealNote = `Paperisinetti: tulosteen tiedot voi tarkistaa tästä koodista osoitteessa ${address}`;
  const { pages, seal } = layOut({ ...recordedFile, letter: { ...recordedFile.letter, sealNote } });
  const [first = []] = pages.map(textsOf);
  const note = first.filter(({ x, size, y }) => x === measures.places.metadata.x && size === 8 && y < 277);
  expect(note.map(({ text }) => text).join('')).toBe(sealNote);
  // What stands at the end of a line is whole.
  for (const { text } of note.slice(0, -1)) expect(text).toMatch(/[ /-]$/);
  const bottom = Math.max(...note.map(({ y }) => y));
  for (const { text, x, y } of note) {
    expect(x).toBeGreaterThan(113);
    if (seal) expect(x + measure(text.trimEnd(), 'regular', 8)).toBeLessThan(seal.x);
    expect(y).toBeLessThan(277);
  }
  const subject = first.find(
    ({ text }) => recordedFile.letter.subject.startsWith(text.trim()) && text.length > 3,
  );
  expect(subject?.y).toBeGreaterThan(bottom);
});

test('the notes of the signature stand in the foot of its page', () => {
  const { pages, signature } = layOut();
  const foot = textsOf(pages[signature.page] ?? []).filter(({ y }) => y > 277);
  expect(foot.map(({ text }) => text).join('')).toBe(
    [...recordedFile.letter.signatureNote, `${recordedFile.letter.fingerprintLabel} 0000 1111`].join(' '),
  );
  expect(Math.max(...foot.map(({ y }) => y))).toBeLessThan(289);
  expect(new Set(foot.map(({ size }) => size))).toEqual(new Set([8]));
});

test('only a letter that a pen may sign has a line for it', () => {
  const fieldHeight = (request: typeof unsigned, letter = recordedFile.letter) =>
    layOut({ ...recordedFile, request, letter }).signature.height;
  expect(fieldHeight({ ...unsigned, delivery })).toBe(3);
  expect(fieldHeight(unsigned)).toBe(18);
  expect(fieldHeight({ ...unsigned, delivery }, { ...recordedFile.letter, signer: 'Eero' })).toBe(18);
});

test('a long typed name takes two lines that can be read', () => {
  const text = 'Maria Annikki Katariina von Pitkänen-Äärimmäinen af Forselles-Gyllenhammar';
  const file = { ...recordedFile, request: { ...unsigned, signature: { kind: 'typed', text } as const } };
  const { pages, signature } = layOut(file);
  const drawn = textsOf(pages[signature.page] ?? []).filter(
    ({ y, size }) => size === 12 && y > signature.y && y < signature.y + signature.height,
  );
  expect(drawn.map((line) => line.text).join('')).toBe(text);
  expect(drawn).toHaveLength(2);
});

test('contact details that the sender already gave are not repeated', () => {
  const contact = { label: 'Yhteystiedot', items: recordedFile.letter.sender };
  const { pages } = layOut({ ...recordedFile, letter: { ...recordedFile.letter, contact } });
  expect(pages.flatMap(textsOf).map(({ text }) => text)).not.toContain('Yhteystiedot');
});
