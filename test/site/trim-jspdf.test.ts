import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseAst } from 'vite';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import type { RequestFile } from '../../src/domain/records/request-file.ts';
import { EXPECTED_PARTS, JSPDF_SOURCE, type Parser, trim } from '../../src/site/trim-jspdf.ts';
import { fileWithName, recordedFile } from '../packet/recorded-file.ts';

type Draw = typeof import('../../src/packet/making/draw-packet.ts')['drawPacket'];

const parser: Parser = { parse: (code) => parseAst(code) as unknown as ReturnType<Parser['parse']> };
const source = createRequire(import.meta.url).resolve(JSPDF_SOURCE);
const code = readFileSync(source, 'utf8');
/** Reading all of jsPDF takes its time on a busy machine. */
vi.setConfig({ testTimeout: 30_000 });

const folder = mkdtempSync(join(tmpdir(), 'trimmed-'));

afterAll(() => rmSync(folder, { recursive: true }));

describe('letters drawn by jsPDF without what they need nothing of', () => {
  let trimmed = '';
  const draw: Record<'whole' | 'trimmed', Draw | undefined> = { whole: undefined, trimmed: undefined };

  beforeAll(async () => {
    trimmed = trim(code, parser);
    const file = join(folder, 'jspdf.mjs');
    const { resolve } = createRequire(source);
    writeFileSync(
      file,
      trimmed.replace(/ from (['"])([^.'"][^'"]*)\1/g, (_, quote, name) => {
        return ` from ${quote}${pathToFileURL(resolve(name)).href}${quote}`;
      }),
    );
    draw.whole = (await import('../../src/packet/making/draw-packet.ts')).drawPacket;
    vi.resetModules();
    vi.doMock('jspdf', () => import(pathToFileURL(file).href));
    draw.trimmed = (await import('../../src/packet/making/draw-packet.ts')).drawPacket;
  }, 60_000);

  const hashBy = async (which: 'whole' | 'trimmed', file: RequestFile): Promise<string> =>
    createHash('sha256')
      .update(await (draw[which] as Draw)(file))
      .digest('hex');

  test('have it really', () => {
    expect(trimmed.length).toBeLessThan(code.length / 3);
    expect(draw.trimmed).not.toBe(draw.whole);
  });

  test.each([
    [1, 'recorded.sha256'],
    [2, 'recorded-drawing-2.sha256'],
    [3, 'recorded-drawing-3.sha256'],
  ])('are those of drawing %i to the byte', async (drawing, file) => {
    const recorded = readFileSync(new URL(`../fixtures/packet/${file}`, import.meta.url), 'utf8').trim();
    expect(await hashBy('trimmed', { ...recordedFile, drawing })).toBe(recorded);
  });

  test.each([
    ['usual letters', 'Åsa Meikäläinen-Šmidt'],
    ['letters with marks', 'K\u0315ak\u0315a L\u0325\u0304una'],
    ['other scripts', 'Ελένη Ж Nguyễn (\\)'],
  ])('are the same to the byte with %s', async (_, name) => {
    const file = { ...fileWithName(name), drawing: 2 };
    expect(await hashBy('trimmed', file)).toBe(await hashBy('whole', file));
  });
});

describe('jsPDF without what a letter needs nothing of', () => {
  test.each(EXPECTED_PARTS)('is not made when “%s” is not there', (part) => {
    const other = code.replaceAll(part, part.replaceAll(' ', '  '));
    expect(() => trim(other, parser)).toThrow(/^Expected .* jsPDF/s);
  });

  test('is not made when a part is there twice', () => {
    expect(() => trim(`${code}\njsPDF.API.addMetadata = null`, parser)).toThrow('got 2');
  });
});
