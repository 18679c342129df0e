import jpeg from 'jpeg-js';
import { PNG } from 'pngjs';
import { beforeAll, describe, expect, test } from 'vitest';
import { writeLetter } from '../../../src/domain/letter/letter.ts';
import { requestSchema } from '../../../src/domain/request/request.ts';
import { makePacket } from '../../../src/packet/making/make-packet.ts';
import { createSigningKey, type SigningKey } from '../../../src/packet/signing/key.ts';
import { type CheckCircumstances, checkFile as checkParts } from '../../../src/packet/verify/check-file.ts';
import { checkSealText } from '../../../src/packet/verify/check-paper.ts';
import type { CheckedFile } from '../../../src/packet/verify/checked-file.ts';
import tarkastus from '../../fixtures/requests/tarkastus.json' with { type: 'json' };
import { wordings } from '../../fixtures/wordings.ts';
import { qrPicture } from '../paper/qr-picture.ts';
import { sealText } from '../seal/seal-text.ts';

const request = requestSchema.parse(tarkastus);
const signedAt = '2026-11-22T12:02:00Z';

/** Decodes with libraries of others, as a browser would with its own. */
const circumstances: CheckCircumstances = {
  wordings,
  now: '2026-11-22T13:00:00Z',
  decodeImage: async (bytes, type) =>
    type === 'image/png'
      ? { ...PNG.sync.read(Buffer.from(bytes)) }
      : jpeg.decode(bytes, { useTArray: true, formatAsRGBA: true }),
};

/** What came of a file that holds one thing. */
async function checkFile(bytes: Uint8Array<ArrayBuffer>, given: CheckCircumstances): Promise<CheckedFile> {
  const parts = await checkParts(bytes, given);
  expect(parts).toHaveLength(1);
  return (parts[0] as (typeof parts)[0]).checked;
}

let key: SigningKey;
let pdf: Uint8Array<ArrayBuffer>;
beforeAll(async () => {
  key = await createSigningKey(request.dataSubject.name, signedAt);
  const letter = writeLetter(request, wordings);
  const fileId = '0123456789ABCDEF0123456789ABCDEF';
  pdf = (await makePacket({ request, letter, signedAt, fileId }, key)).pdf;
});

describe('a file', () => {
  test('that is a packet gets its verdict and its request.json', async () => {
    const checked = await checkFile(pdf, circumstances);
    expect(checked).toMatchObject({ kind: 'packet', verdict: { verdict: 'valid' } });
    expect(Buffer.from(pdf).includes((checked as { json: string }).json)).toBe(false);
    expect(JSON.parse((checked as { json: string }).json).request).toEqual(request);
  });

  test('that was changed is refused and gives no request.json', async () => {
    const changed = Uint8Array.from(pdf);
    changed[9000] = (changed[9000] as number) ^ 1;
    const checked = await checkFile(changed, circumstances);
    expect(checked).toMatchObject({ kind: 'packet', verdict: { verdict: 'invalid' } });
    expect(checked).not.toHaveProperty('json');
  });

  test.each([
    ['a foreign PDF', '%PDF-1.4\n1 0 obj\n<<>>\nendobj\n%%EOF\n', 'packet', 'foreign-pdf'],
    ['nothing', '', 'unreadable', 'empty'],
    ['text', 'Hei!', 'unreadable', 'other-type'],
    ['an image of a phone', '\0\0\0\x18ftypheic\0\0\0\0', 'unreadable', 'phone-image'],
    ['the start of a JPEG', '\xff\xd8\xff\xe0', 'unreadable', 'image-damaged'],
  ])('that is %2$s is told so: %s', async (_name, text, kind, code) => {
    const checked = await checkFile(Buffer.from(text, 'latin1'), circumstances);
    expect(checked.kind).toBe(kind);
    expect(checked.kind === 'packet' ? checked.verdict.code : 'code' in checked && checked.code).toBe(code);
  });

  test('that claims a hundred million pixels is never decoded', async () => {
    const bytes = PNG.sync.write(new PNG({ width: 1, height: 1 }));
    bytes.writeUInt32BE(10_000, 16);
    bytes.writeUInt32BE(10_000, 20);
    const decodeImage = () => Promise.reject(new Error('Expected nothing to be decoded.'));
    expect(await checkFile(bytes, { ...circumstances, decodeImage })).toEqual({
      kind: 'unreadable',
      code: 'image-too-large',
    });
  });

  test('that is an image cut short is told to be damaged', async () => {
    const bytes = PNG.sync.write(new PNG({ width: 200, height: 200 }));
    expect(await checkFile(bytes.subarray(0, bytes.length - 60), circumstances)).toEqual({
      kind: 'unreadable',
      code: 'image-damaged',
    });
  });
});

describe('an image', () => {
  test('of a seal gives what the seal says', async () => {
    const checked = await checkFile(qrPicture(await sealText(request, key)), circumstances);
    expect(checked).toMatchObject({
      kind: 'paper',
      seal: { verdict: 'valid', payload: { reference: request.reference } },
    });
  });

  test('of a changed seal is refused', async () => {
    const text = await sealText(request, key);
    const checked = await checkFile(qrPicture(`${text.slice(0, -6)}000000`), circumstances);
    expect(checked).toMatchObject({ kind: 'paper', seal: { verdict: 'invalid' } });
  });

  test('of another code, or of none, is told so', async () => {
    expect(await checkFile(qrPicture('https://example.org/'), circumstances)).toEqual({
      kind: 'unreadable',
      code: 'foreign-code',
    });
    const blank = new PNG({ width: 60, height: 60, fill: true });
    expect(await checkFile(PNG.sync.write(blank), circumstances)).toEqual({
      kind: 'unreadable',
      code: 'no-seal',
    });
  });
});

test('the text of a seal is enough', async () => {
  const checked = await checkSealText(await sealText(request, key));
  expect(checked).toMatchObject({ kind: 'paper', seal: { verdict: 'valid' } });
  expect(await checkSealText('hei')).toEqual({ kind: 'unreadable', code: 'foreign-code' });
});

describe('a PDF by others', () => {
  test('that is a scanned letter gives what its seal says', async () => {
    const page = PNG.sync.read(qrPicture(await sealText(request, key)));
    const { width, height, ...large } = enlarged(page);
    const { data } = jpeg.encode({ ...large, width, height }, 80);
    const size = `/Width ${width}/Height ${height}`;
    const checked = await checkFile(scannedPdf(data, 'DCTDecode', size), circumstances);
    expect(checked).toMatchObject({ kind: 'paper', seal: { payload: { reference: request.reference } } });
  });

  test('that has a picture of a page without a seal says so', async () => {
    const blank = { width: 600, height: 600, data: new Uint8Array(600 * 600 * 4).fill(255) };
    const { data } = jpeg.encode(blank, 80);
    expect(
      await checkFile(scannedPdf(data, 'DCTDecode', '/Width 600/Height 600'), circumstances),
    ).toMatchObject({
      verdict: { code: 'foreign-pdf' },
      scan: 'scan-without-seal',
    });
  });

  test('whose picture of a page cannot be read says so, and is not called a PDF by others', async () => {
    const pdf = scannedPdf(Buffer.from('x'), 'JBIG2Decode', '/Width 1654/Height 2339');
    expect(await checkFile(pdf, circumstances)).toEqual({
      kind: 'unreadable',
      code: 'scan-not-read',
      pages: [1],
    });
  });

  test('that is encrypted says so', async () => {
    const pdf = scannedPdf(Buffer.from('x'), 'DCTDecode', '/Encrypt 1 0 R');
    expect(await checkFile(pdf, circumstances)).toEqual({ kind: 'unreadable', code: 'pdf-encrypted' });
  });

  test('with a logo alone is no scan', async () => {
    const { data } = jpeg.encode({ width: 60, height: 60, data: new Uint8Array(60 * 60 * 4) }, 80);
    expect(await checkFile(scannedPdf(data, 'DCTDecode'), circumstances)).toMatchObject({ scan: 'no-scan' });
  });
});

/** The picture with four pixels for each, as large as a page. */
function enlarged({ width, height, data }: PNG): { width: number; height: number; data: Uint8Array } {
  const large = new Uint8Array(width * height * 16);
  for (let y = 0; y < height * 2; y++) {
    for (let x = 0; x < width * 2; x++) {
      const from = ((y >> 1) * width + (x >> 1)) * 4;
      large.set(data.subarray(from, from + 4), (y * width * 2 + x) * 4);
    }
  }
  return { width: width * 2, height: height * 2, data: large };
}

/** A PDF as a scanner writes it, as far as its picture goes. */
function scannedPdf(image: Uint8Array, filter: string, entries = ''): Uint8Array<ArrayBuffer> {
  const head = `%PDF-1.4\n1 0 obj\n<</Type/XObject/Subtype/Image${entries}/Filter/${filter}/Length ${image.length}>>\nstream\n`;
  return Buffer.concat([Buffer.from(head), image, Buffer.from('\nendstream\nendobj\n%%EOF\n')]);
}
