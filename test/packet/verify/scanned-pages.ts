import { deflateSync } from 'node:zlib';
import type { GreyImage } from '../../../src/packet/paper/grey-image.ts';

/** A white page at 150 dpi. */
export function blank(): GreyImage {
  return { data: new Uint8Array(1240 * 1754).fill(255), width: 1240, height: 1754 };
}

/** The symbol on a page at 150 dpi. */
export function onPage(symbol: GreyImage): GreyImage {
  const page = blank();
  for (let y = 0; y < symbol.height; y++) {
    page.data.set(
      symbol.data.subarray(y * symbol.width, (y + 1) * symbol.width),
      (y + 200) * page.width + 300,
    );
  }
  return page;
}

/** A PDF with an image on each page, as a scanner writes it. */
export function scanOf(pages: readonly GreyImage[]): Uint8Array<ArrayBuffer> {
  const kids = pages.map((_, index) => `${10 + index * 2} 0 R `).join('');
  const objects = pages.map(({ data, width, height }, index) => {
    const stream = deflateSync(data, { level: 1 });
    const head = `${11 + index * 2} 0 obj\n<</Type/XObject/Subtype/Image/Width ${width}/Height ${height}/ColorSpace/DeviceGray/BitsPerComponent 8/Filter/FlateDecode/Length ${stream.length}>>\nstream\n`;
    const page = `${10 + index * 2} 0 obj\n<</Type/Page/Parent 2 0 R/Resources<</XObject<</I ${11 + index * 2} 0 R>>>>>>\nendobj\n`;
    return Buffer.concat([Buffer.from(page + head), stream, Buffer.from('\nendstream\nendobj\n')]);
  });
  const tree = `%PDF-1.4\n1 0 obj\n<</Type/Catalog/Pages 2 0 R>>\nendobj\n2 0 obj\n<</Type/Pages/Kids[${kids}]/Count ${pages.length}>>\nendobj\n`;
  return Uint8Array.from(Buffer.concat([Buffer.from(tree), ...objects, Buffer.from('%%EOF\n')]));
}
