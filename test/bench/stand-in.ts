import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { servePortal } from '../../scripts/serve.mjs';
import type { Letter } from '../../src/domain/letter/letter-shape.ts';
import { BOLD, FACES, NORMAL, pdfmakeLetter } from './pdfmake-letter.ts';

/** A page whose worker draws a letter with pdfmake, as the generator of datenanfragen.de does. */
export interface StandIn {
  readonly url: string;
  /** From the order until the page has a link to the PDF; starts the worker where there is none. Milliseconds. */
  draw(page: Page): Promise<number>;
  close(): Promise<void>;
}

/**
 * Serves the stand-in for a peer's generator: pdfmake 0.2.5 in its own build for browsers, with the typeface of our
 * letters, in one file for a worker. It draws the same words, unsigned and untagged; the generator's pages, which take
 * longer than this, are not in it.
 */
export async function serveStandIn(letter: Letter): Promise<StandIn> {
  const folder = mkdtempSync(join(tmpdir(), 'tietopyynto-stand-in-'));
  writeFileSync(join(folder, 'index.html'), '<!doctype html><title>pdfmake</title>');
  writeFileSync(join(folder, 'worker.js'), workerSource());
  const server = await servePortal({ directory: folder });
  const definition = pdfmakeLetter(letter);
  return {
    url: server.url,
    draw: (page) => page.evaluate(drawInPage, definition),
    async close() {
      await server.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

function workerSource(): string {
  const library = readFileSync(
    createRequire(import.meta.url).resolve('pdfmake/build/pdfmake.min.js'),
    'utf8',
  );
  const inBase64 = (path: string): string => readFileSync(new URL(path, FACES)).toString('base64');
  const faces = { NotoSans: { normal: 'normal.ttf', bold: 'bold.ttf' } };
  const files = { 'normal.ttf': inBase64(NORMAL), 'bold.ttf': inBase64(BOLD) };
  return `${library}
const [faces, files] = [${JSON.stringify(faces)}, ${JSON.stringify(files)}];
onmessage = ({ data }) => {
  self.pdfMake.createPdf(data, undefined, faces, files).getBuffer((bytes) => postMessage(bytes));
};
`;
}

function drawInPage(definition: object): Promise<number> {
  const shared = globalThis as { drawer?: Worker };
  return new Promise((resolve, reject) => {
    const start = performance.now();
    shared.drawer ??= new Worker('worker.js');
    shared.drawer.onerror = ({ message }) => reject(new Error(message));
    shared.drawer.onmessage = ({ data }) => {
      const link = document.createElement('a');
      link.href = URL.createObjectURL(new Blob([data], { type: 'application/pdf' }));
      link.download = 'letter.pdf';
      document.body.append(link);
      resolve(performance.now() - start);
    };
    shared.drawer.postMessage(definition);
  });
}
