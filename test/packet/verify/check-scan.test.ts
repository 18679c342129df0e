import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { PNG } from 'pngjs';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Request } from '../../../src/domain/request/request.ts';
import { type GreyImage, toGrey } from '../../../src/packet/paper/grey-image.ts';
import { checkFile } from '../../../src/packet/verify/check-file.ts';
import type { CheckedPart } from '../../../src/packet/verify/checked-file.ts';
import { wordings } from '../../fixtures/wordings.ts';
import { runTool, testWithTool } from '../../tools.ts';
import { qrPicture } from '../paper/qr-picture.ts';
import { sealText } from '../seal/seal-text.ts';
import { temporaryFile } from '../temporary-file.ts';
import { createKnownKey, requests } from './good-packet.ts';
import { blank, onPage, scanOf } from './scanned-pages.ts';

const NOTHING_TO_DECODE = () => Promise.reject(new Error('Expected no JPEG.'));
/** With time enough for a busy machine. */
const circumstances = {
  wordings,
  now: '2026-11-26T13:00:00Z',
  decodeImage: NOTHING_TO_DECODE,
  msForScan: 120_000,
};

const read = (name: string): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(readFileSync(new URL(`../../fixtures/${name}`, import.meta.url)));
const packet = read('releases/0.1.0/packets/automaattipaatos-posti.pdf');

/** What each part is, in short: the page and reference of a letter, or the code. */
const inShort = (parts: readonly CheckedPart[]): string[] =>
  parts.map(({ checked, page }) => {
    if (checked.kind === 'paper' && checked.seal.verdict === 'valid')
      return `${page}: ${checked.seal.payload.reference}${checked.isResaved ? ', saved again' : ''}`;
    if (checked.kind === 'packet') return checked.verdict.code;
    return 'code' in checked ? `${checked.code} ${checked.pages?.join()}` : checked.kind;
  });

describe('a page from an office scanner', () => {
  test.each(['scan-ccitt-g4', 'scan-palette'])('is read: %s', async (name) => {
    expect(inShort(await checkFile(read(`scans/${name}.pdf`), circumstances))).toEqual(['1: TP-0PZP-9DPT']);
  });

  testWithTool(['gs'], 'is read as Ghostscript codes it in Group 4', async () => {
    const tiff = temporaryFile(packet, 'letter.pdf');
    const output = join(tiff, '..', 'scan.pdf');
    const args = [
      '-q',
      '-dNOPAUSE',
      '-dBATCH',
      '-sDEVICE=pdfimage8',
      '-r150',
      `-sOutputFile=${output}`,
      tiff,
    ];
    expect(runTool('gs', args).status).toBe(0);
    const fax = join(tiff, '..', 'fax.pdf');
    const again = ['-q', '-dNOPAUSE', '-dBATCH', '-sDEVICE=pdfwrite', '-dEncodeMonoImages=true'];
    expect(runTool('gs', [...again, `-sOutputFile=${fax}`, tiff]).status).toBe(0);
    const found = inShort(await checkFile(Uint8Array.from(readFileSync(fax)), circumstances));
    expect(found).toEqual(['2: TP-0100-0017, saved again']);
  });
});

describe('a letter that another program has saved again', () => {
  test.each<[tool: string, args: (from: string, to: string) => string[]]>([
    ['qpdf', (from, to) => [from, to]],
    ['qpdf', (from, to) => ['--object-streams=generate', from, to]],
    ['qpdf', (from, to) => ['--linearize', from, to]],
    ['mutool', (from, to) => ['clean', from, to]],
    ['mutool', (from, to) => ['convert', '-o', to, from]],
    ['pdftocairo', (from, to) => ['-pdf', from, to]],
  ])('by %s (way %$) is known by its symbol', async (tool, args) => {
    const { hasTool } = await import('../../tools.ts');
    if (!hasTool(tool)) return;
    const from = temporaryFile(packet);
    const to = join(from, '..', 'again.pdf');
    runTool(tool, args(from, to));
    const found = await checkFile(Uint8Array.from(readFileSync(to)), circumstances);
    expect(inShort(found)).toEqual(['2: TP-0100-0017, saved again']);
  });

  test('with other line ends is known, and said to be saved again', async () => {
    const text = Buffer.from(packet).toString('latin1').replaceAll('\n', '\r\n');
    const [found] = inShort(await checkFile(Uint8Array.from(Buffer.from(text, 'latin1')), circumstances));
    // Its streams may be broken, so that the symbol is read or not.
    expect(found).toMatch(/^(resaved|2: TP-0100-0017, saved again)$/);
  });

  const encryptedBy: [tool: string, args: (from: string, to: string) => string[]][] = [
    ['qpdf', (from, to) => ['--encrypt', 'salasana', 'x', '256', '--', from, to]],
    ['qpdf', (from, to) => ['--encrypt', '', 'x', '256', '--', from, to]],
    ['qpdf', (from, to) => ['--encrypt', 'salasana', 'x', '256', '--cleartext-metadata', '--', from, to]],
    ['qpdf', (from, to) => ['--object-streams=generate', '--encrypt', 's', 'x', '256', '--', from, to]],
    ['qpdf', (from, to) => ['--allow-weak-crypto', '--encrypt', 'salasana', 'x', '40', '--', from, to]],
    ['mutool', (from, to) => ['clean', '-E', 'aes-256', '-U', 'salasana', '-O', 'x', from, to]],
    [
      'mutool',
      (from, to) => ['convert', '-O', 'encrypt=aes-256,user-password=s,owner-password=x', '-o', to, from],
    ],
    [
      'gs',
      (from, to) => [
        ...['-q', '-dNOPAUSE', '-dBATCH', '-sDEVICE=pdfwrite'],
        ...['-sOwnerPassword=x', '-sUserPassword=salasana', `-sOutputFile=${to}`, from],
      ],
    ],
  ];
  for (const [index, [tool, args]] of encryptedBy.entries()) {
    testWithTool(
      [tool],
      `and encrypted by ${tool} (way ${index}) says so, and is not called foreign`,
      async () => {
        const from = temporaryFile(packet);
        const to = join(from, '..', 'again.pdf');
        runTool(tool, args(from, to));
        const found = inShort(await checkFile(Uint8Array.from(readFileSync(to)), circumstances));
        expect(found).toEqual(['pdf-encrypted undefined']);
      },
    );
  }

  testWithTool(['qpdf'], 'and encrypted is known by its symbol once the password is off', async () => {
    const from = temporaryFile(packet);
    const [to, copy] = [join(from, '..', 'salattu.pdf'), join(from, '..', 'kopio.pdf')];
    runTool('qpdf', ['--encrypt', 'salasana', 'x', '256', '--', from, to]);
    runTool('qpdf', ['--decrypt', '--password=salasana', to, copy]);
    const found = await checkFile(Uint8Array.from(readFileSync(copy)), circumstances);
    expect(inShort(found)).toEqual(['2: TP-0100-0017, saved again']);
  });
});

describe('a scan of many pages', () => {
  let seals: GreyImage[];
  let references: string[];
  beforeAll(async () => {
    const named = [...requests.values()].slice(0, 3);
    references = named.map(({ reference }) => reference);
    seals = await Promise.all(
      named.map(async (request: Request) => {
        const { signingKey } = await createKnownKey(request.dataSubject.name);
        return onPage(toGrey(PNG.sync.read(qrPicture(await sealText(request, signingKey))), 1e8));
      }),
    );
  });

  test('gives a row for each letter, with its page', async () => {
    const [one, two, three] = seals as [GreyImage, GreyImage, GreyImage];
    const pdf = scanOf([one, blank(), two, blank(), three]);
    expect(inShort(await checkFile(pdf, circumstances))).toEqual([
      `1: ${references[0]}`,
      `3: ${references[1]}`,
      `5: ${references[2]}`,
    ]);
  });

  test.each([1, 10, 20])('has its letter found on page %i of 20', async (page) => {
    const pages = Array.from({ length: 20 }, (_, index) => (index === page - 1 ? seals[0] : blank()));
    expect(inShort(await checkFile(scanOf(pages as GreyImage[]), circumstances))).toEqual([
      `${page}: ${references[0]}`,
    ]);
  });

  test('has every page looked at once where a busy machine has no time for it', async () => {
    const [first, tenth, last] = seals as [GreyImage, GreyImage, GreyImage];
    const onPages = new Map([
      [1, first],
      [10, tenth],
      [20, last],
    ]);
    const pages = Array.from({ length: 20 }, (_, index) => onPages.get(index + 1) ?? blank());
    const found = await checkFile(scanOf(pages), { ...circumstances, msForScan: 5000, clock: slowClock() });
    expect(inShort(found)).toEqual([`1: ${references[0]}`, `10: ${references[1]}`, `20: ${references[2]}`]);
  });

  test('names the pages that neither time nor work was left for', async () => {
    const pages = [blank(), blank(), blank(), seals[0] as GreyImage];
    const found = await checkFile(scanOf(pages), { ...circumstances, msForScan: 100, clock: slowClock() });
    expect(inShort(found)).toEqual([`4: ${references[0]}`, 'scan-unfinished 1,2']);
  });

  test('whose pages stand in another order in the file names the pages as a reader shows them', async () => {
    const pdf = Buffer.from(scanOf([seals[0] as GreyImage, blank(), blank()])).toString('latin1');
    const turned = pdf.replace(/\/Kids\[(\S+ 0 R) (\S+ 0 R) (\S+ 0 R) \]/, '/Kids[$3 $2 $1 ]');
    expect(turned).not.toBe(pdf);
    const found = await checkFile(Uint8Array.from(Buffer.from(turned, 'latin1')), circumstances);
    expect(inShort(found)).toEqual([`3: ${references[0]}`]);
  });

  test('says which page it could not read, beside the letters that it read', async () => {
    const pdf = Buffer.from(scanOf([seals[0] as GreyImage, blank()])).toString('latin1');
    const last = pdf.lastIndexOf('/FlateDecode');
    const changed = `${pdf.slice(0, last)}/JBIG2Decode${pdf.slice(last + '/FlateDecode'.length)}`;
    const found = await checkFile(Uint8Array.from(Buffer.from(changed, 'latin1')), circumstances);
    expect(inShort(found)).toEqual([`1: ${references[0]}`, 'scan-not-read 2']);
  });
});

test('a PDF that somebody else has signed is no scan', async () => {
  const pdf = Buffer.from(scanOf([blank()])).toString('latin1');
  const signed = `${pdf}\n9 0 obj<</Type/Sig/ByteRange[0 1 2 3]/Contents<00>>>endobj\n`;
  expect(await checkFile(Uint8Array.from(Buffer.from(signed, 'latin1')), circumstances)).toMatchObject([
    { checked: { verdict: { code: 'foreign-pdf' }, scan: 'no-scan' } },
  ]);
});

test('a foreign PDF of heavy pages takes no longer than five seconds and says what it left', async () => {
  // Noise has corners everywhere, so that each look takes its time.
  let seed = 1;
  const noise = (): GreyImage => ({
    width: 1600,
    height: 1600,
    data: Uint8Array.from({ length: 1600 * 1600 }, () => {
      seed = (seed * 1103515245 + 12345) % 2147483648;
      return (seed >> 16) % 2 ? 255 : 0;
    }),
  });
  const page = noise();
  const pdf = scanOf(Array.from({ length: 60 }, () => page));
  const start = process.threadCpuUsage();
  const parts = await checkFile(pdf, { ...circumstances, msForScan: 1000 });
  // The time of a processor of its own, whatever else the machine does.
  const { user, system } = process.threadCpuUsage(start);
  expect((user + system) / 1000).toBeLessThan(5000);
  expect(inShort(parts)[0]).toMatch(/^(scan-unfinished|foreign-pdf)/);
}, 120_000);

/** A minute goes by whenever somebody looks at it. */
function slowClock(): () => number {
  let now = 0;
  return () => {
    now += 60_000;
    return now;
  };
}
