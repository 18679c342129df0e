// Makes noto-sans-regular.ts, noto-sans-regular-rare.ts and noto-sans-bold.ts: `node src/packet/fonts/make-fonts.mjs` in Node 24.
// The fonts are part of the drawing: a byte changed here changes every letter, so a change needs a new
// `drawing` number. The letters' words are never shaped, so layout features and hinting are dropped; marks are put
// on their letters by composed-glyphs.ts.
import { readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import subsetFont from 'subset-font';
import {
  BOLD_RANGES,
  DRAWABLE_RANGES,
  hasRareLetters,
  MARK_RANGES,
} from '../../domain/values/glyph-coverage.ts';
import { packGlyphs, packWeight } from './packed-face.ts';
import { packBytes } from './packed-text.ts';
import { frameOf, readGlyphs, readGlyphsFor } from './read-font.ts';
import { writeFont } from './write-font.ts';

const require = createRequire(import.meta.url);

const regular = await makeFace('400Regular/NotoSans_400Regular.ttf', [...DRAWABLE_RANGES, ...MARK_RANGES]);
const bold = await makeFace('700Bold/NotoSans_700Bold.ttf', BOLD_RANGES);

// Few letters have a letter that is rare here, and it is two thirds of the face.
const common = readGlyphsFor(regular, (character) => !hasRareLetters(character));
const ids = new Set(common.map(({ id }) => id));
const rare = readGlyphs(regular).filter(({ id }) => !ids.has(id));
const boldGlyphs = readGlyphs(bold);

for (const [font, glyphs] of [
  [regular, [...common, ...rare]],
  [bold, boldGlyphs],
]) {
  if (!Buffer.from(writeFont(frameOf(font), glyphs)).equals(font)) {
    throw new Error('Expected the packed font to be the font, got another.');
  }
}

await write('regular', 'Regular', { frame: packBytes(frameOf(regular)), glyphs: packGlyphs(common) });
await write('regular-rare', 'RegularRare', { glyphs: packGlyphs(rare) });
await write('bold', 'Bold', { frame: packBytes(frameOf(bold)), glyphs: packWeight(boldGlyphs, common) });

async function makeFace(source, ranges) {
  const drawable = ranges
    .flatMap(([first, last]) =>
      Array.from({ length: last - first + 1 }, (_, index) => String.fromCodePoint(first + index)),
    )
    .join('');
  const original = await readFile(require.resolve(`@expo-google-fonts/noto-sans/${source}`));
  return subsetFont(original, drawable, {
    targetFormat: 'truetype',
    keepFeatures: [],
    noLayoutClosure: true,
    noHinting: true,
    dropTables: ['GSUB', 'GPOS', 'GDEF', 'STAT', 'DSIG', 'gasp', 'prep', 'fpgm', 'cvt '],
  });
}

async function write(file, name, parts) {
  await writeFile(
    new URL(`noto-sans-${file}.ts`, import.meta.url),
    `/** Noto Sans ${name}, a subset (SIL Open Font License 1.1, see OFL.txt): TrueType, packed. Made by make-fonts.mjs. */\n` +
      `export const notoSans${name} = {\n${Object.entries(parts)
        .map(([part, text]) => `  ${part}:\n    '${text}',\n`)
        .join('')}};\n`,
  );
}
