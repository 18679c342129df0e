import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { LetterBlock } from '../../../src/domain/letter/letter-shape.ts';
import { DRAWABLE_RANGES } from '../../../src/domain/values/glyph-coverage.ts';
import { layOutLetter } from '../../../src/packet/layout/lay-out-letter.ts';
import { type Measures, measuresOf } from '../../../src/packet/layout/measures.ts';
import { MAX_PAGES } from '../../../src/packet/pdf/geometry.ts';
import type { LaidOutLetter, MarkedDrawing, StructureNode } from '../../../src/packet/pdf/page-model.ts';
import { SEAL_MAX_LENGTH } from '../../../src/packet/seal/seal.ts';
import { fileWithBlocks, recordedFile } from '../recorded-file.ts';

/** Every character half as wide as its type is high: rules do not depend on the font. */
const measure = (text: string, _font: string, size: number): number => (text.length * size * 0.3528) / 2;
const measures = measuresOf(1) as Measures;
const { places: PLACES } = measures;
const paragraph = (text: string): LetterBlock => ({ type: 'paragraph', text });
const longText = (words: number): string =>
  Array.from({ length: words }, (_, index) => `sana${index}`).join(' ');
const layOut = (file = recordedFile): LaidOutLetter => layOutLetter(file, '0000 1111', { measure, measures });

describe('the first page', () => {
  test('has the sender above y 26 and the recipient in the window', () => {
    const { pages, tree } = layOut();
    const [sender, , recipient] = tree.children as [StructureNode, StructureNode, StructureNode];
    const senderLines = linesOf(pages, sender);
    expect(senderLines.map(({ text }) => text.trimEnd())).toEqual(recordedFile.letter.sender);
    expect(Math.max(...senderLines.map(({ y }) => y))).toBeLessThan(26);
    for (const { x, y } of linesOf(pages, recipient)) {
      expect(x).toBe(20);
      expect(y).toBeGreaterThan(41);
      expect(y).toBeLessThan(59);
    }
  });

  test('has nothing else where a window could show it', () => {
    const { pages, tree } = layOut();
    const recipient = tree.children[2];
    const others = (pages[0] ?? []).filter(({ node }) => node !== recipient).flatMap(textsOf);
    expect(others.filter(({ x, y }) => x < 113 && y > 26.5 && y < 75)).toEqual([]);
  });

  test('has its subject at the margin below y 80 and its text one column in', () => {
    const { pages, tree } = layOut();
    const subject = linesOf(pages, child(tree, 'H1'))[0];
    expect(subject).toMatchObject({ x: 20, font: 'bold', size: 14 });
    expect(subject?.y).toBeGreaterThan(80);
    expect(linesOf(pages, child(tree, 'P', 3))[0]).toMatchObject({ x: 43, size: 11 });
  });

  test('has fold marks for both envelopes', () => {
    const marks = (layOut().pages[0] ?? []).filter(({ node }) => node === 'artifact');
    const lines = marks.flatMap(({ drawings }) => drawings).filter((drawing) => drawing.kind === 'line');
    expect(lines.filter(({ to }) => to[0] < 10).map(({ from }) => from)).toEqual([
      [4, 99],
      [4, 148.5],
      [4, 198],
    ]);
  });
});

describe('a heading', () => {
  test.each([
    ['our own words and Sámi names', 'Yhteisen rekisterin tiedot, Ǩååvâš', 'bold'],
    ['a letter that the bold face lacks', 'Tietosuoja, Привет', 'regular'],
  ] as const)('of %s is drawn whole', (_, text, font) => {
    const file = fileWithBlocks({ type: 'heading', text }, paragraph('teksti'));
    const { pages, tree } = layOut({
      ...file,
      letter: { ...file.letter, subject: text, documentType: text },
    });
    const metadata = tree.children[1] as StructureNode;
    for (const node of [child(tree, 'H1'), child(tree, 'H2'), metadata]) {
      expect(linesOf(pages, node)[0]?.font).toBe(font);
    }
  });
});

describe('an address', () => {
  test('begins at y 41, four and a half millimetres a line', () => {
    const { pages, tree } = layOut();
    const lines = linesOf(pages, tree.children[2] as StructureNode);
    // The baseline stands 3.76 mm below the top of a line of 11 pt in 4.5 mm.
    expect(lines.map(({ y }) => y)).toEqual(
      lines.map((_, index) => expect.closeTo(41 + 3.76 + index * 4.5, 2)),
    );
  });

  test('that is too wide for the window gets smaller type', () => {
    const street = 'Erittäin pitkän kadun nimi joka ei mahdu ikkunaan millään 12 B';
    const recipient = ['Balentor Oy', 'Osasto', street, '40100 JYVÄSKYLÄ'];
    const { pages, tree } = layOut({ ...recordedFile, letter: { ...recordedFile.letter, recipient } });
    const lines = linesOf(pages, tree.children[2] as StructureNode);
    expect(lines.map(({ text }) => text.trimEnd())).toEqual(recipient);
    expect(lines[0]?.size).toBeLessThan(11);
  });

  test('that fits in no type is refused by name', () => {
    const recipient = ['a'.repeat(290), 'b'.repeat(290), 'c', 'd'];
    expect(() => layOut({ ...recordedFile, letter: { ...recordedFile.letter, recipient } })).toThrow(
      expect.objectContaining({
        code: 'PACKET_ADDRESS_TOO_LONG',
        message: expect.stringContaining('letter.recipient'),
      }),
    );
  });
});

describe('a letter of several pages', () => {
  const file = fileWithBlocks(...Array.from({ length: 40 }, () => paragraph(longText(60))));

  test('numbers each page and repeats what it is', () => {
    const { pages } = layOut(file);
    expect(pages.length).toBeGreaterThan(3);
    pages.forEach((marks, index) => {
      const pagination = marks.filter(({ node }) => node === 'pagination').flatMap(textsOf);
      const texts = pagination.map(({ text }) => text);
      expect(texts).toContain(`${index + 1} (${pages.length})`);
      if (index > 0) expect(texts).toContain(file.letter.reference);
    });
  });

  test('keeps its text above the bottom margin and right of the left one', () => {
    for (const { x, y } of layOut(file).pages.flat().flatMap(textsOf)) {
      expect(y).toBeLessThan(PLACES.bodyBottom);
      expect(x).toBeGreaterThanOrEqual(20);
    }
  });

  test('beyond the limit is refused', () => {
    const endless = fileWithBlocks(...Array.from({ length: 400 }, () => paragraph('a\n'.repeat(200))));
    expect(() => layOut(endless)).toThrow(expect.objectContaining({ code: 'PACKET_TOO_MANY_PAGES' }));
    expect(MAX_PAGES).toBeGreaterThanOrEqual(40);
  });
});

// Filled with more and more lines, the page break falls on every possible place.
const fillings = Array.from({ length: 45 }, (_, index) => index + 1);

describe('wherever a page ends', () => {
  test.each(fillings)('after %i lines a heading is followed by its text', (lines) => {
    const blocks = [paragraph('a\n'.repeat(lines).trimEnd()), { type: 'heading', text: 'Otsikko' } as const];
    const { pages, tree } = layOut(fileWithBlocks(...blocks, paragraph(longText(40))));
    expect(pagesOf(pages, child(tree, 'H2'))[0]).toBe(pagesOf(pages, child(tree, 'P', 4))[0]);
  });

  test.each(fillings)('after %i lines no line of a paragraph stands alone', (lines) => {
    const blocks = [paragraph('a\n'.repeat(lines).trimEnd()), paragraph(longText(60))];
    const { pages, tree } = layOut(fileWithBlocks(...blocks, paragraph('loppu')));
    const counts = pages
      .map((marks) => linesOf([marks], child(tree, 'P', 4)).length)
      .filter((count) => count > 0);
    expect(Math.min(...counts)).toBeGreaterThan(1);
  });

  test.each(fillings)(
    'after %i lines the signature stands with text above it and its name below',
    (lines) => {
      const { pages, tree, signature } = layOut(fileWithBlocks(paragraph('a\n'.repeat(lines).trimEnd())));
      const texts = (pages[signature.page] ?? [])
        .filter(({ node }) => node !== 'pagination')
        .flatMap(textsOf);
      expect(texts.filter(({ text, x }) => text === 'a' && x === 43).length).toBeGreaterThan(0);
      const names = linesOf([pages[signature.page] ?? []], tree).filter(
        ({ text }) => text === recordedFile.letter.name,
      );
      expect(names.some(({ y }) => y > signature.y + signature.height)).toBe(true);
    },
  );

  test.each(fillings)('after %i lines the contact details stand on the page of the signature', (lines) => {
    const { pages, signature } = layOut(fileWithBlocks(paragraph('a\n'.repeat(lines).trimEnd())));
    const texts = (pages[signature.page] ?? []).flatMap(textsOf).map(({ text }) => text);
    const { label, items } = recordedFile.letter.contact;
    expect(texts).toEqual(expect.arrayContaining([label, ...items]));
    expect(signature.page).toBe(pages.length - 1);
  });

  test.each(fillings)('after %i lines the paper seal keeps clear of folds and text', (lines) => {
    const blocks = paragraph('a\n'.repeat(lines).trimEnd());
    for (const seal of [recordedFile.seal, `TP1:${'0'.repeat(SEAL_MAX_LENGTH - 4)}`]) {
      const { seal: place, pages, signature, tree } = layOut({ ...fileWithBlocks(blocks), seal });
      if (!place) throw new TypeError('Expected a place for the seal.');
      for (const fold of PLACES.foldMarks.y) {
        expect(place.y >= fold + 5 || place.y + place.height <= fold - 5).toBe(true);
      }
      expect(place.page).toBe(signature.page);
      expect(place.x + place.width).toBeLessThanOrEqual(PLACES.right);
      expect(place.y + place.height).toBeCloseTo(PLACES.bodyBottom);
      const note = tree.children.at(-2);
      const quiet = 4 * PLACES.seal.module.max;
      const beside = (pages[place.page] ?? [])
        .filter(({ node }) => node !== note)
        .flatMap(textsOf)
        .filter(({ y }) => y > place.y - 25);
      for (const { text, x, size } of beside) {
        expect(x + measure(text.trimEnd(), 'regular', size)).toBeLessThan(place.x - quiet);
      }
    }
  });
});

describe('the paper seal', () => {
  const modules = (seal: string): number => {
    const { seal: place, pages } = layOut({ ...recordedFile, seal });
    const [drawing] = (pages[place?.page ?? 0] ?? []).flatMap(({ drawings }) =>
      drawings.filter(({ kind }) => kind === 'modules'),
    );
    if (drawing?.kind !== 'modules') throw new TypeError('Expected modules.');
    expect(drawing.rows.length * drawing.module).toBeCloseTo(place?.width ?? 0);
    return drawing.module;
  };

  test.each([
    ['of version 14', 528, 0.5],
    ['of version 18', 816, 0.46],
    ['of version 25', SEAL_MAX_LENGTH, 0.45],
  ])('%s has modules that a phone sees', (_, length, side) => {
    expect(modules(`TP1:${'A'.repeat(length - 4)}`)).toBe(side);
  });

  test('is read after everything else, with what it is for before it', () => {
    const { tree, pages, seal } = layOut();
    expect(tree.children.at(-1)).toBe(seal?.node);
    const lines = linesOf(pages, tree.children.at(-2) as StructureNode);
    expect(lines.map(({ text }) => text).join('')).toBe(recordedFile.letter.sealNote);
  });

  test('leaves no trace where there is none', () => {
    const { tree, seal, pages } = layOut({ ...recordedFile, seal: null });
    expect(seal).toBeUndefined();
    expect(tree.children.map(({ type }) => type)).not.toContain('Figure');
    const texts = linesOf(pages, tree).map(({ text }) => text);
    expect(texts.join(' ')).not.toContain('Paperisinetti');
  });
});

test('a letter without a visible signature has a line for a pen', () => {
  const { signature: _, ...request } = recordedFile.request;
  const { pages, signature } = layOut({ ...recordedFile, request });
  const lines = (pages[signature.page] ?? [])
    .flatMap(({ drawings }) => drawings)
    .filter(({ kind }) => kind === 'line');
  const bottom = signature.y + signature.height;
  expect(lines).toContainEqual(
    expect.objectContaining({ from: [43, bottom], to: [43 + signature.width, bottom] }),
  );
});

test('text that a person typed comes back from the lines unchanged', () => {
  const character = fc
    .constantFrom(...DRAWABLE_RANGES)
    .chain(([first, last]) =>
      fc.integer({ min: first, max: last }).map((codePoint) => String.fromCodePoint(codePoint)),
    );
  const typed = fc.string({
    unit: fc.oneof(character, fc.constantFrom(' ', '\n', 'a')),
    minLength: 1,
    maxLength: 400,
  });
  fc.assert(
    fc.property(typed, fc.constantFrom('paragraph', 'quote'), (text, type) => {
      const { pages, tree } = layOut(fileWithBlocks({ type, text }));
      const node =
        type === 'quote' ? (child(tree, 'BlockQuote').children[0] as StructureNode) : child(tree, 'P', 3);
      const drawn = linesOf(pages, node).map((line) => line.text);
      // A line feed is not drawn; a space in its place keeps two words apart.
      expect(drawn.join('')).toBe(text.replaceAll(/([^ \n])\n/g, '$1 ').replaceAll('\n', ''));
    }),
  );
});

function child(tree: StructureNode, type: string, index = 0): StructureNode {
  return tree.children.filter((node) => node.type === type)[index] as StructureNode;
}

function textsOf({ drawings }: MarkedDrawing) {
  return drawings.filter((drawing) => drawing.kind === 'text');
}

/** The lines of an element, or of the whole tree. */
function linesOf(pages: readonly (readonly MarkedDrawing[])[], node: StructureNode) {
  const isWhole = node.type === 'Document';
  return pages.flat().flatMap((mark) => (isWhole || mark.node === node ? textsOf(mark) : []));
}

function pagesOf(pages: LaidOutLetter['pages'], node: StructureNode): number[] {
  return pages.flatMap((marks, page) => (marks.some((mark) => mark.node === node) ? [page] : []));
}
