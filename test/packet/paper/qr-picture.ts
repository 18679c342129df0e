import { PNG } from 'pngjs';
import encodeQr from 'qr';

const MODULE = 4;

/** A PNG of the text's QR code, black on white with its quiet zone. */
export function qrPicture(text: string): Buffer<ArrayBuffer> {
  const modules = encodeQr(text, 'raw', { ecc: 'medium', border: 4 });
  const size = modules.length * MODULE;
  const image = new PNG({ width: size, height: size });
  for (let y = 0; y < size; y++) {
    for (let x = 0; x < size; x++) {
      const grey = modules[Math.floor(y / MODULE)]?.[Math.floor(x / MODULE)] ? 0 : 255;
      image.data.set([grey, grey, grey, 255], (y * size + x) * 4);
    }
  }
  return PNG.sync.write(image);
}
