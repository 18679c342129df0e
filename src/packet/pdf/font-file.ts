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
 * The TrueType files that a drawing draws with, unpacked. Drawing 1 had fewer letters; only who checks a letter of it
 * loads its regular face.
 */
export async function loadFonts(drawing: number): Promise<Readonly<Record<FontName, Uint8Array>>> {
  const regular = drawing === 1 ? (await loadFirst()).notoSansRegular1 : notoSansRegular;
  return { regular: await unpack(regular), bold: await unpack(notoSansBold) };
}

async function loadFirst() {
  try {
    return await import('../fonts/noto-sans-regular-1.ts');
  } catch (cause) {
    throw new PacketError('WORKER_DIED', "Expected the typeface of drawing 1's letters, got none.", {
      cause,
    });
  }
}

async function unpack(font: string): Promise<Uint8Array> {
  const inflated = new Blob([decodeBase64(font)])
    .stream()
    .pipeThrough(new DecompressionStream('deflate-raw'));
  return new Uint8Array(await new Response(inflated).arrayBuffer());
}
