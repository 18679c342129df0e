import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { drawPacket } from '../../../src/packet/making/draw-packet.ts';
import { joinWidths } from '../../../src/packet/pdf/embedded-font.ts';
import { fileWithBlocks, recordedFile } from '../recorded-file.ts';
import { readObjects } from './pdf-objects.ts';

describe('widths are joined', () => {
  test.each([
    ['in the order of their glyphs', [7, [500], 3, [600]], [3, [600, 0, 0, 0, 500]]],
    ['as neighbours', [3, [600], 4, [500], 5, [400]], [3, [600, 500, 400]]],
    ['over a gap of three', [3, [600], 7, [500]], [3, [600, 0, 0, 0, 500]]],
    ['not over a gap of four', [3, [600], 8, [500]], [3, [600], 8, [500]]],
    ['where there are none', [], []],
  ])('%s', (_, widths, joined) => {
    expect(joinWidths(widths)).toEqual(joined);
  });

  test('and keep the width of every glyph', () => {
    const glyphs = fc.uniqueArray(fc.tuple(fc.nat(300), fc.integer({ min: 1, max: 2000 })), {
      selector: ([glyph]) => glyph,
    });
    fc.assert(
      fc.property(glyphs, (pairs) => {
        const widths = widthsByGlyph(joinWidths(pairs.flatMap(([glyph, width]) => [glyph, [width]])));
        expect(new Map([...widths].filter(([, width]) => width > 0))).toEqual(new Map(pairs));
      }),
    );
  });
});

describe('a font in a packet', () => {
  test.each(['NotoSans-Regular', 'NotoSans-Bold'])('%s has what drawing takes and no more', async (name) => {
    const { font, widths } = await embedded(name);
    const tables = tablesIn(font);
    expect([...tables.keys()].sort()).toEqual(
      ['cmap', 'glyf', 'head', 'hhea', 'hmtx', 'loca', 'maxp', 'name', 'post'].sort(),
    );
    expect(tables.get('cmap')).toHaveLength(4);
    expect(tables.get('name')).toHaveLength(6);
    // PDF/A wants the two to agree (ISO 19005-3 §6.2.11.5).
    const metrics = tables.get('hmtx') as Buffer;
    for (const [glyph, width] of widths) expect(metrics.readUInt16BE(glyph * 4)).toBe(width);
  });
});

test('letters with marks are glyphs that all tables count', async () => {
  const text = 'K\u0315 L\u0325\u0304 l\u0325\u0304';
  const file = { ...fileWithBlocks({ type: 'paragraph', text }), drawing: 2 };
  const { font, widths } = await embedded('NotoSans-Regular', file);
  const tables = tablesIn(font);
  const [metrics, header, profile, places] = ['hmtx', 'hhea', 'maxp', 'loca'].map((tag) => tables.get(tag));
  const count = profile?.readUInt16BE(4) as number;
  expect(header?.readUInt16BE(34)).toBe(count);
  expect(metrics).toHaveLength(4 * count);
  expect(places).toHaveLength(4 * (count + 1));
  // The letters with marks are the last glyphs.
  expect(Math.max(...widths.keys())).toBe(count - 1);
  for (const [glyph, width] of widths) expect(metrics?.readUInt16BE(glyph * 4)).toBe(width);
});

/** The TrueType file of the font and its `/W`. */
async function embedded(
  name: string,
  file = recordedFile,
): Promise<{ font: Buffer; widths: ReadonlyMap<number, number> }> {
  const objects = readObjects(await drawPacket(file));
  const bodies = [...objects.values()].map(({ body }) => body);
  const descriptor = bodies.find((body) => body.includes('/FontFile2') && body.includes(name)) as string;
  const fontFile = Number(/\/FontFile2 (\d+) 0 R/.exec(descriptor)?.[1]);
  const cidFont = bodies.find((body) => body.includes('/CIDFontType2') && body.includes(name)) as string;
  const array = /\/W (\[.*\])\n/.exec(cidFont)?.[1] as string;
  return {
    font: objects.get(fontFile)?.stream as Buffer,
    widths: widthsByGlyph(JSON.parse(array.replaceAll(/(?<=[\d\]]) (?=[\d[])/g, ','))),
  };
}

function widthsByGlyph(widths: readonly (number | readonly number[])[]): ReadonlyMap<number, number> {
  const byGlyph = new Map<number, number>();
  let next = 0;
  for (const item of widths) {
    if (typeof item === 'number') next = item;
    else for (const width of item) byGlyph.set(next++, width);
  }
  return byGlyph;
}

/** The tables of a font file by their tags (OpenType, table directory). */
function tablesIn(font: Buffer): ReadonlyMap<string, Buffer> {
  return new Map(
    Array.from({ length: font.readUInt16BE(4) }, (_, index) => {
      const entry = 12 + index * 16;
      const at = font.readUInt32BE(entry + 8);
      return [
        font.toString('latin1', entry, entry + 4),
        font.subarray(at, at + font.readUInt32BE(entry + 12)),
      ];
    }),
  );
}
