import { decodeBase64 } from '../../platform/base64.ts';
import { PacketError } from '../bytes/packet-error.ts';
import { notoSansBold } from '../fonts/noto-sans-bold.ts';
import { notoSansRegular } from '../fonts/noto-sans-regular.ts';
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
  const regular =
    drawing === 1
      ? await unpack((await loaded(import('../fonts/noto-sans-regular-1.ts'))).notoSansRegular1)
      : await loadRegular(hasRareLetters);
  return { regular, bold: await unpack(notoSansBold) };
}

async function loadRegular(hasRareLetters: boolean): Promise<Uint8Array> {
  const common = await unpack(notoSansRegular);
  if (!hasRareLetters) return common;
  const { notoSansRegularRare } = await loaded(import('../fonts/noto-sans-regular-rare.ts'));
  const rare = await unpack(notoSansRegularRare);
  return common.map((byte, index) => byte | (rare[index] as number));
}

async function loaded<File>(file: Promise<File>): Promise<File> {
  try {
    return await file;
  } catch (cause) {
    throw new PacketError('WORKER_DIED', "Expected the letter's typeface, got none.", { cause });
  }
}

const unpacked = new Map<string, Promise<Uint8Array>>();

/** The file, unpacked once for all the letters that a worker draws or checks. */
function unpack(font: string): Promise<Uint8Array> {
  const known = unpacked.get(font) ?? inflate(font);
  unpacked.set(font, known);
  return known;
}

async function inflate(font: string): Promise<Uint8Array> {
  const inflated = new Blob([decodeBase64(font)])
    .stream()
    .pipeThrough(new DecompressionStream('deflate-raw'));
  return new Uint8Array(await new Response(inflated).arrayBuffer());
}
