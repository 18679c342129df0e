import { decodeBase64 } from '../../platform/base64.ts';
import { PacketError } from '../bytes/packet-error.ts';
import { notoSansBold } from '../fonts/noto-sans-bold.ts';
import { notoSansRegular } from '../fonts/noto-sans-regular.ts';
import { unpackGlyphs, unpackWeight } from '../fonts/packed-face.ts';
import { unpackBytes } from '../fonts/packed-text.ts';
import { writeFont } from '../fonts/write-font.ts';
import type { FontName } from './page-model.ts';

/** Font family names as PDF wants subsets named (ISO 32000-1 §9.6.4): one tag for each weight. */
export const FONT_FAMILIES: Readonly<Record<FontName, string>> = {
  regular: 'AAAAAA+NotoSans-Regular',
  bold: 'AAAAAB+NotoSans-Bold',
};

/**
 * The TrueType files that a drawing draws with, unpacked. Without rare letters, the regular face has no shapes of them
 * and is the same otherwise, so that the drawing is the same to the byte. Drawing 1 had fewer letters; only who checks a
 * letter of it loads its regular face.
 */
export async function loadFonts(
  drawing: number,
  { hasRareLetters }: { readonly hasRareLetters: boolean },
): Promise<Readonly<Record<FontName, Uint8Array>>> {
  const face = drawing === 1 ? 'regular-1' : hasRareLetters ? 'regular-rare' : 'regular';
  return { regular: await unpacked(face), bold: await unpacked('bold') };
}

const commonGlyphs = once(() => unpackGlyphs(notoSansRegular.glyphs));

const FACES = {
  bold: async () =>
    writeFont(unpackBytes(notoSansBold.frame), unpackWeight(notoSansBold.glyphs, commonGlyphs())),
  regular: async () => writeFont(unpackBytes(notoSansRegular.frame), commonGlyphs()),
  'regular-rare': async () => {
    const { notoSansRegularRare } = await loaded(import('../fonts/noto-sans-regular-rare.ts'));
    const rare = unpackGlyphs(notoSansRegularRare.glyphs);
    return writeFont(unpackBytes(notoSansRegular.frame), [...commonGlyphs(), ...rare]);
  },
  'regular-1': async () =>
    inflate((await loaded(import('../fonts/noto-sans-regular-1.ts'))).notoSansRegular1),
} satisfies Record<string, () => Promise<Uint8Array>>;

const files = new Map<keyof typeof FACES, Promise<Uint8Array>>();

/** The file, unpacked once for all the letters that a worker draws or checks. */
function unpacked(face: keyof typeof FACES): Promise<Uint8Array> {
  const known = files.get(face) ?? FACES[face]();
  files.set(face, known);
  // What has not come may come the next time.
  known.catch(() => files.delete(face));
  return known;
}

function once<Made>(make: () => Made): () => Made {
  let made: Made | undefined;
  return () => (made ??= make());
}

async function loaded<File>(file: Promise<File>): Promise<File> {
  try {
    return await file;
  } catch (cause) {
    throw new PacketError('WORKER_DIED', "Expected the letter's typeface, got none.", { cause });
  }
}

async function inflate(font: string): Promise<Uint8Array> {
  const inflated = new Blob([decodeBase64(font)])
    .stream()
    .pipeThrough(new DecompressionStream('deflate-raw'));
  return new Uint8Array(await new Response(inflated).arrayBuffer());
}
