import {
  closeSync,
  existsSync,
  ftruncateSync,
  mkdtempSync,
  openSync,
  readFileSync,
  rmSync,
  writeFileSync,
  writeSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { scanPage } from '../packet/paper/paper.ts';
import { makeGoodPacket } from '../packet/verify/good-packet.ts';
import { scanOf } from '../packet/verify/scanned-pages.ts';

/** Files for the page that checks, in a folder of their own; each by its path. */
export interface CheckedFiles {
  /** So many good packets. */
  packets(count: number): string[];
  /** Pages of text as an office scans its post at 150 dpi, with the page of a letter that has its seal at the place. */
  scan(pages: number, place: number): string;
  /** A file that begins as a PDF does, and takes no room on the disk. */
  ofMegabytes(megabytes: number): string;
  remove(): void;
}

/** Prepares the files; pages are rendered with poppler's pdftoppm. */
export async function checkedFiles(): Promise<CheckedFiles> {
  const folder = mkdtempSync(join(tmpdir(), 'tietopyynto-check-'));
  const { pdf } = await makeGoodPacket();
  const sealed = readFileSync(
    new URL('../fixtures/releases/0.1.0/packets/automaattipaatos-posti.pdf', import.meta.url),
  );
  const [letter, text] = [scanPage(sealed, 1), scanPage(pdf, 0)];
  const file = (name: string, write: (path: string) => void): string => {
    const path = join(folder, name);
    if (!existsSync(path)) write(path);
    return path;
  };
  return {
    packets: (count) =>
      Array.from({ length: count }, (_, index) =>
        file(`packet-${index}.pdf`, (path) => writeFileSync(path, pdf)),
      ),
    scan: (pages, place) =>
      file(`scan-${pages}-${place}.pdf`, (path) => {
        const images = Array.from({ length: pages }, (_, index) => (index === place - 1 ? letter : text));
        writeFileSync(path, scanOf(images));
      }),
    ofMegabytes: (megabytes) =>
      file(`${megabytes}-mb.pdf`, (path) => {
        const opened = openSync(path, 'w');
        writeSync(opened, '%PDF-1.7\n');
        ftruncateSync(opened, megabytes * 1_000_000);
        closeSync(opened);
      }),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}
