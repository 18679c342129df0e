import { notoSansBold } from './fonts/noto-sans-bold.ts';
import { notoSansRegular } from './fonts/noto-sans-regular.ts';
import type { FontName } from './page-model.ts';
import { fromBinaryString } from './pdf-syntax.ts';

/** Font family names as PDF wants subsets named (ISO 32000-1 §9.6.4): one tag for each weight. */
export const FONT_FAMILIES: Readonly<Record<FontName, string>> = {
  regular: 'AAAAAA+NotoSans-Regular',
  bold: 'AAAAAB+NotoSans-Bold',
};

const DEFLATED: Readonly<Record<FontName, string>> = { regular: notoSansRegular, bold: notoSansBold };

/** The TrueType file of a weight, unpacked. */
export async function loadFont(name: FontName): Promise<Uint8Array> {
  const deflated = fromBinaryString(atob(DEFLATED[name]));
  const inflated = new Blob([deflated]).stream().pipeThrough(new DecompressionStream('deflate-raw'));
  return new Uint8Array(await new Response(inflated).arrayBuffer());
}
