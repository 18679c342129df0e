// Makes noto-sans-regular.ts, noto-sans-regular-rare.ts and noto-sans-bold.ts: `node src/packet/fonts/make-fonts.mjs` in Node 24.
// The fonts are part of the drawing: a byte changed here changes every letter, so a change needs a new
// `drawing` number. The letters' words are never shaped, so layout features and hinting are dropped; marks are put
// on their letters by composed-glyphs.ts.
import { readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { deflateRawSync } from 'node:zlib';
import subsetFont from 'subset-font';
import {
  BOLD_RANGES,
  DRAWABLE_RANGES,
  hasRareLetters,
  MARK_RANGES,
} from '../../domain/values/glyph-coverage.ts';
import { splitFont } from './split-font.mjs';

const require = createRequire(import.meta.url);

const WEIGHTS = [
  {
    source: '400Regular/NotoSans_400Regular.ttf',
    file: 'noto-sans-regular.ts',
    name: 'Regular',
    ranges: [...DRAWABLE_RANGES, ...MARK_RANGES],
  },
  { source: '700Bold/NotoSans_700Bold.ttf', file: 'noto-sans-bold.ts', name: 'Bold', ranges: BOLD_RANGES },
];

for (const { source, file, name, ranges } of WEIGHTS) {
  const drawable = ranges
    .flatMap(([first, last]) =>
      Array.from({ length: last - first + 1 }, (_, index) => String.fromCodePoint(first + index)),
    )
    .join('');
  const original = await readFile(require.resolve(`@expo-google-fonts/noto-sans/${source}`));
  const font = await subsetFont(original, drawable, {
    targetFormat: 'truetype',
    keepFeatures: [],
    noLayoutClosure: true,
    noHinting: true,
    dropTables: ['GSUB', 'GPOS', 'GDEF', 'STAT', 'DSIG', 'gasp', 'prep', 'fpgm', 'cvt '],
  });
  if (name === 'Bold') {
    await write(file, name, font);
    continue;
  }
  // Few letters have a letter that is rare here, and it is two thirds of the face.
  const [common, rare] = splitFont(font, (codePoint) => !hasRareLetters(String.fromCodePoint(codePoint)));
  await write(file, name, common);
  await write(file.replace('.ts', '-rare.ts'), `${name}Rare`, rare);
}

async function write(file, name, font) {
  // Deflated before base64: base64 hides the repetitions that a web server's compression would find.
  const data = deflateRawSync(font, { level: 9 }).toString('base64');
  await writeFile(
    new URL(file, import.meta.url),
    `/** Noto Sans ${name}, a subset (SIL Open Font License 1.1, see OFL.txt): TrueType, raw deflate, base64. Made by make-fonts.mjs. */\n` +
      `export const notoSans${name} =\n  '${data}';\n`,
  );
}
