import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { afterEach, describe, expect, test } from 'vitest';
import type { RequestFile } from '../../../src/domain/records/request-file.ts';
import { DRAWABLE_RANGES } from '../../../src/domain/values/glyph-coverage.ts';
import { encodeCanonicalJson } from '../../../src/packet/bytes/canonical-json.ts';
import { DRAWING } from '../../../src/packet/layout/measures.ts';
import { drawPacket } from '../../../src/packet/making/draw-packet.ts';
import { runTool, testWithTool } from '../../tools.ts';
import { catalogOf, embeddedFile, readObjects } from '../pdf/pdf-objects.ts';
import { fileWithBlocks, fileWithName, recordedFile } from '../recorded-file.ts';
import { temporaryFile } from '../temporary-file.ts';
import { wordsOnPages } from './words-on-pages.ts';

describe('the recorded letter', () => {
  test('is drawn byte for byte as recorded', async () => {
    const recorded = readFileSync(
      new URL('../../fixtures/packet/recorded.sha256', import.meta.url),
      'utf8',
    ).trim();
    // Another hash is another drawing: give it a new number and keep the old one for its verifier.
    expect(sha256(await drawPacket(recordedFile))).toBe(recorded);
  });

  test.each([2, 3])('is drawn byte for byte as recorded in drawing %i', async (drawing) => {
    const recorded = readFileSync(
      new URL(`../../fixtures/packet/recorded-drawing-${drawing}.sha256`, import.meta.url),
      'utf8',
    ).trim();
    expect(sha256(await drawPacket({ ...recordedFile, drawing }))).toBe(recorded);
  });

  test('asks from drawing 2 on to be printed in its own size', async () => {
    const catalog = async (drawing: number) => catalogOf(await drawPacket({ ...recordedFile, drawing }));
    expect(await catalog(1)).not.toContain('PrintScaling');
    const preferences = '/ViewerPreferences<</DisplayDocTitle true/PrintScaling/None>>';
    expect(await catalog(2)).toContain(preferences);
    expect(await catalog(3)).toContain(preferences);
  });

  test('stays small', async () => {
    expect((await drawPacket(recordedFile)).length).toBeLessThan(34_000);
    expect(
      (await drawPacket(fileWithBlocks({ type: 'paragraph', text: 'Lyhyt pyyntö.' }))).length,
    ).toBeLessThan(23_500);
  });

  testWithTool(['qpdf'], 'is a sound PDF to qpdf', async () => {
    const { status, stdout } = runTool('qpdf', ['--check', temporaryFile(await drawPacket(recordedFile))]);
    expect(stdout).toContain('No syntax or stream encoding errors found');
    expect(status).toBe(0);
  });

  test('has its request.json inside, in canonical form', async () => {
    const json = embeddedFile(await drawPacket(recordedFile)).toString('utf8');
    expect(json).toBe(encodeCanonicalJson(recordedFile));
    expect(JSON.parse(json)).toEqual(recordedFile);
  });

  testWithTool(['pdftotext'], 'is read word by word', async () => {
    const text = pdfText(await drawPacket(recordedFile));
    for (const word of wordsOf(recordedFile)) expect(text).toContain(word);
  });
});

describe('the bytes', () => {
  const zone = process.env.TZ;
  afterEach(() => {
    if (zone === undefined) delete process.env.TZ;
    else process.env.TZ = zone;
  });

  test('are the same in every time zone', async () => {
    const expected = sha256(await drawPacket(recordedFile));
    for (const [name, offset] of [
      ['Pacific/Kiritimati', -840],
      ['America/Los_Angeles', 480],
    ] as const) {
      process.env.TZ = name;
      expect(new Date(recordedFile.signedAt).getTimezoneOffset()).toBe(offset);
      expect(sha256(await drawPacket(recordedFile))).toBe(expected);
    }
  });

  test('do not depend on the order of members', async () => {
    const reversed = Object.fromEntries(Object.entries(recordedFile).reverse()) as RequestFile;
    expect(sha256(await drawPacket(reversed))).toBe(sha256(await drawPacket(recordedFile)));
  });

  test.each([
    ['signedAt', { signedAt: '2026-11-22T12:02:01Z' }],
    ['fileId', { fileId: 'F'.repeat(32) }],
    ['publicKey', { publicKey: { ...recordedFile.publicKey, x: recordedFile.publicKey.y } }],
  ])('follow %s', async (_, change) => {
    expect(sha256(await drawPacket({ ...recordedFile, ...change }))).not.toBe(
      sha256(await drawPacket(recordedFile)),
    );
  });
});

describe('the file', () => {
  test('has no active content, no second revision and direct lengths', async () => {
    const pdf = await drawPacket(recordedFile);
    const text = Buffer.from(pdf).toString('latin1');
    expect(text.startsWith('%PDF-1.7\n')).toBe(true);
    expect(text.match(/startxref/g)).toHaveLength(1);
    const bodies = [...readObjects(pdf).values()].map(({ body }) => body).join('\n');
    expect(bodies).not.toMatch(
      /\/(OpenAction|AA|JavaScript|JS|Launch|URI|ObjStm|XRef|Encrypt|OCProperties)\b/,
    );
    expect(bodies).not.toMatch(/\/Length \d+ \d+ R/);
  });

  test('says what it is: archival, accessible, Finnish, by whom', async () => {
    const objects = [...readObjects(await drawPacket(recordedFile)).values()];
    const xmp = objects.find(({ body }) => body.includes('/Type /Metadata'))?.stream?.toString('utf8');
    expect(xmp).toContain('<pdfaid:part>3</pdfaid:part><pdfaid:conformance>A</pdfaid:conformance>');
    expect(xmp).toContain('<pdfuaid:part>1</pdfuaid:part>');
    expect(xmp).toContain(`<rdf:li>${recordedFile.letter.name}</rdf:li>`);
    const catalog = objects.at(-1)?.body;
    expect(catalog).toMatch(
      /\/Lang\(fi-FI\)\/MarkInfo<<\/Marked true>>\/ViewerPreferences<<\/DisplayDocTitle true>>/,
    );
    expect(catalog).toMatch(/\/AF\[\d+ 0 R\]\/Names<<\/EmbeddedFiles/);
  });

  test('escapes in its metadata what XML reads as its own', async () => {
    const objects = [...readObjects(await drawPacket(fileWithName('A & <b> ]]>'))).values()];
    const xmp = objects.find(({ body }) => body.includes('/Type /Metadata'))?.stream?.toString('utf8');
    expect(xmp).toContain('<rdf:li>A &amp; &lt;b&gt; ]]&gt;</rdf:li>');
  });

  test('has table headers for their rows, and a field that prints and cannot be moved', async () => {
    const pdf = await drawPacket(fileWithBlocks({ type: 'table', rows: [['Nimi', 'Åke']] }));
    const bodies = [...readObjects(pdf).values()].map(({ body }) => body);
    expect(bodies.filter((body) => body.includes('/S/TH'))).toEqual([
      expect.stringContaining('/A<</O/Table/Scope/Row>>'),
    ]);
    expect(bodies.find((body) => body.includes('/Subtype/Widget'))).toContain('/F 132');
  });

  testWithTool(['pdfinfo'], 'has its structure in reading order', async () => {
    const outline = structureOf(
      await drawPacket(
        fileWithBlocks(
          { type: 'heading', text: 'Otsikko' },
          { type: 'list', items: ['yksi'] },
          { type: 'table', rows: [['Nimi', 'Åke']] },
          { type: 'quote', text: 'lainaus' },
        ),
      ),
    );
    expect(outline).toEqual([
      'Document',
      ...['P', 'P', 'P', 'H1', 'H2'],
      ...['L', 'LI', 'Lbl', 'LBody'],
      ...['Table', 'TR', 'TH', 'TD'],
      ...['BlockQuote', 'P'],
      ...['P', 'Form', 'P', 'P', 'P', 'P'],
      ...['P', 'P', 'P', 'P', 'P'],
      ...['P', 'Figure'],
    ]);
  });

  // Addresses and quotations lost the break between their lines: "Aino Esimerkkiaino.esimerkki@example.fi".
  testWithTool(['pdfinfo'], 'keeps lines apart for a screen reader', async () => {
    const pdf = await drawPacket(fileWithBlocks({ type: 'quote', text: 'yksi\nkaksi' }));
    const { stdout } = runTool('pdfinfo', ['-struct-text', '-'], { input: pdf });
    const { sender, recipient, documentType, date, reference } = recordedFile.letter;
    for (const lines of [sender, recipient, [documentType, date, reference], ['yksi', 'kaksi']])
      expect(stdout).toContain(`"${lines.join(' ')}`);
  });

  testWithTool(['pdfinfo'], 'gives a name back that has č in it', async () => {
    // jsPDF writes the second byte of U+010D as a raw carriage return, which readers take for a line feed.
    const { stdout } = runTool('pdfinfo', ['-'], {
      input: await drawPacket(fileWithName('Máret Čáhčču (1)')),
    });
    expect(stdout).toMatch(/Title: +Máret Čáhčču \(1\)\nAuthor: +Máret Čáhčču \(1\)\n/);
  });
});

describe('on paper', () => {
  testWithTool(['pdftotext'], 'everything stands where an envelope and a reader expect it', async () => {
    const [first = [], second = []] = wordsOnPages(await drawPacket(recordedFile));
    const at = (word: string, page = first) => page.find(({ text }) => text === word);
    const { sender, recipient } = recordedFile.letter;
    const [, addresseeStreet] = recipient as [string, string];
    expect(at(sender[0]?.split(' ')[0] as string)?.left).toBeCloseTo(20, 0);
    expect(at(addresseeStreet.split(' ')[1] as string)?.top).toBeGreaterThan(41);
    expect(at('JYVÄSKYLÄ')?.bottom).toBeLessThan(59);
    expect(at('22.11.2026')?.left).toBeCloseTo(114, 0);
    expect(at('(2)')?.right).toBeCloseTo(190, 0);
    expect(at('(2)')?.top).toBeCloseTo(at('Tarkastuspyyntö')?.top as number, 0);
    const window = first.filter(({ left, top, bottom }) => left < 113 && bottom > 26.5 && top < 75);
    for (const { left, right, top, bottom } of window) {
      expect(left).toBeGreaterThan(19.9);
      expect(right).toBeLessThan(94);
      // A word's box has the font's full height, which is half a millimetre more than its line's at the top.
      expect(top).toBeGreaterThan(40.5);
      expect(bottom).toBeLessThan(59);
    }
    expect(window.map(({ text }) => text).join(' ')).toBe(recipient.join(' '));
    expect(at('Viite', second)?.left).toBeCloseTo(114, 0);
    for (const { left, right, bottom } of [...first, ...second]) {
      expect(left).toBeGreaterThan(19.9);
      expect(right).toBeLessThan(190.5);
      expect(bottom).toBeLessThan(278);
    }
  });
});

describe('what a person typed', () => {
  test.each([
    ['😀', 'U+1F600'],
    ['王', 'U+738B'],
    ['\t', 'U+0009'],
    ['\u0000', 'U+0000'],
  ])('%j is refused by name and place', async (character, codePoint) => {
    await expect(drawPacket(fileWithBlocks({ type: 'quote', text: `a${character}` }))).rejects.toMatchObject({
      name: 'PacketError',
      code: 'PACKET_UNDRAWABLE_CHARACTER',
      message: expect.stringMatching(
        new RegExp(`letter\\.blocks\\.0\\.text.*${codePoint.replace('+', '\\+')}`),
      ),
    });
  });

  testWithTool(['pdftotext'], 'stands in the letter and in request.json unchanged', async () => {
    const character = fc
      .constantFrom(...DRAWABLE_RANGES)
      .chain(([first, last]) =>
        fc.integer({ min: first, max: last }).map((code) => String.fromCodePoint(code)),
      );
    // Short enough to stay on one page, where no page number comes in between.
    const typed = fc.string({
      unit: fc.oneof(character, fc.constantFrom(' ', 'ä', 'K\u0315', 'l\u0325\u0304')),
      minLength: 1,
      maxLength: 60,
    });
    await fc.assert(
      fc.asyncProperty(fc.array(typed, { minLength: 40, maxLength: 40 }), async (texts) => {
        const blocks = texts.map((text) => ({ type: 'quote', text }) as const);
        const file = { ...fileWithBlocks(...blocks), drawing: 2 };
        const pdf = await drawPacket(file);
        expect(JSON.parse(embeddedFile(pdf).toString('utf8'))).toEqual(file);
        // The program puts lines and spaces its own way, so only the other characters are compared.
        const read = withoutSpaces(pdfText(pdf));
        for (const text of texts) expect(read).toContain(withoutSpaces(text));
      }),
      { numRuns: 5 },
    );
  });

  testWithTool(['pdftotext'], 'stands in headings too, in any letters', async () => {
    const name = 'Привет Nguyễn Ǩååvâš (Å)';
    const text = withoutSpaces(pdfText(await drawPacket(fileWithName(name))));
    // Sender, document type, subject, name and signature.
    expect(text.split(withoutSpaces(name)).length - 1).toBeGreaterThanOrEqual(5);
  });

  test('a narrow no-break space and separate marks are drawn, and kept as typed in request.json', async () => {
    const file = fileWithBlocks({ type: 'paragraph', text: '10\u202f000 a\u0308' });
    expect(JSON.parse(embeddedFile(await drawPacket(file)).toString('utf8'))).toEqual(file);
  });
});

test('a drawing of another version is refused', async () => {
  await expect(drawPacket({ ...recordedFile, drawing: DRAWING + 1 })).rejects.toMatchObject({
    code: 'PACKET_UNKNOWN_DRAWING',
  });
});

function sha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

function pdfText(pdf: Uint8Array): string {
  // In the order of the page's content: otherwise the program looks for columns, and joins "a-" with the next line.
  return runTool('pdftotext', ['-raw', '-', '-'], { input: pdf }).stdout;
}

function withoutSpaces(text: string): string {
  return text.normalize('NFC').replaceAll(/\s/gu, '');
}

function wordsOf({ letter }: RequestFile): string[] {
  const { wordings: _, language: __, ...shown } = letter;
  const texts: string[] = [];
  JSON.stringify(
    { ...shown, blocks: shown.blocks.map(({ type: _type, ...block }) => block) },
    (_key, value) => {
      if (typeof value === 'string') texts.push(value);
      return value;
    },
  );
  return texts.flatMap((text) => text.split(/\s+/u)).filter((word) => word !== '');
}

/** The element types in order, as poppler reads the structure tree. */
function structureOf(pdf: Uint8Array): string[] {
  const { stdout } = runTool('pdfinfo', ['-struct', '-'], { input: pdf });
  return [...stdout.matchAll(/^ *(?!Object)([A-Z][A-Za-z0-9]*)/gm)].map(([, type]) => type as string);
}
