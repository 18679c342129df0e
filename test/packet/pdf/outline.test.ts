import { describe, expect, test } from 'vitest';
import type { LetterBlock } from '../../../src/domain/letter/letter-shape.ts';
import { drawPacket } from '../../../src/packet/making/draw-packet.ts';
import { fileWithBlocks, recordedFile } from '../recorded-file.ts';
import { decodeTextString, readObjects } from './pdf-objects.ts';

/** A heading and enough text to fill the rest of a page. */
const chapter = (title: string): LetterBlock[] => [
  { type: 'heading', text: title },
  { type: 'paragraph', text: 'rivi\n'.repeat(45).trimEnd() },
];

describe('a letter of more than three pages', () => {
  const file = fileWithBlocks(...['Ensimmäinen', 'Toinen (ä) \\', 'Kolmas', 'Neljäs'].flatMap(chapter));

  test('has its subject and headings as bookmarks, in order', async () => {
    const { root, items } = outlineOf(await drawPacket(file));
    expect(root?.count).toBe(5);
    expect(items.map(({ title }) => title)).toEqual([
      file.letter.subject,
      'Ensimmäinen',
      'Toinen (ä) \\',
      'Kolmas',
      'Neljäs',
    ]);
  });

  test('has bookmarks that lead down the pages, to the headings', async () => {
    const { items } = outlineOf(await drawPacket(file));
    const places = items.map(({ pageIndex, top }) => pageIndex * 842 + (842 - top));
    expect(places).toEqual(places.toSorted((one, other) => one - other));
    expect(items.at(-1)?.pageIndex).toBeGreaterThan(2);
    // The subject stands at 80 mm.
    expect(items[0]?.top).toBeCloseTo(842 - (80 * 72) / 25.4, -1);
  });

  test('shows its bookmarks as it opens', async () => {
    const catalog = [...readObjects(await drawPacket(file)).values()].at(-1)?.body;
    expect(catalog).toMatch(/\/Outlines \d+ 0 R\/PageMode\/UseOutlines/);
  });
});

test('a letter of three pages needs no bookmarks', async () => {
  const pdf = await drawPacket(fileWithBlocks(...chapter('Ensimmäinen'), ...chapter('Toinen')));
  const objects = [...readObjects(pdf).values()];
  expect(objects.filter(({ body }) => body.includes('/Type /Page\n')).length).toBeLessThanOrEqual(3);
  expect(objects.at(-1)?.body).not.toContain('/Outlines');
  expect([...readObjects(await drawPacket(recordedFile)).values()].at(-1)?.body).not.toContain('/Outlines');
});

/** The outline, read by following its references from the first item to the next. */
function outlineOf(pdf: Uint8Array) {
  const objects = readObjects(pdf);
  const bodyOf = (number: number): string => objects.get(number)?.body ?? '';
  const pages = [...objects]
    .filter(([, { body }]) => body.includes('/Type /Page\n'))
    .map(([number]) => number);
  const reference = (body: string, key: string): number => Number(body.match(`/${key} (\\d+)`)?.[1] ?? 0);

  const itemsFrom = (first: number, parent: number): ReturnType<typeof itemOf>[] => {
    if (first === 0) return [];
    const body = bodyOf(first);
    expect(reference(body, 'Parent')).toBe(parent);
    const next = reference(body, 'Next');
    if (next > 0) expect(reference(bodyOf(next), 'Prev')).toBe(first);
    return [itemOf(body), ...itemsFrom(reference(body, 'First'), first), ...itemsFrom(next, parent)];
  };
  const itemOf = (body: string) => {
    const [, title = '', page, top] =
      /\/Title<(.*?)>.*\/Dest\[(\d+) 0 R\/XYZ null ([\d.]+) null\]/.exec(body) ?? [];
    return {
      title: decodeTextString(title),
      pageIndex: pages.indexOf(Number(page)),
      top: Number(top),
    };
  };

  const number = reference([...objects.values()].at(-1)?.body ?? '', 'Outlines');
  const root = objects.get(number);
  return {
    root: root && { count: reference(root.body, 'Count') },
    items: itemsFrom(reference(bodyOf(number), 'First'), number),
  };
}
