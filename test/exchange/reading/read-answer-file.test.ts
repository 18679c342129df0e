import { deflateRawSync } from 'node:zlib';
import { jsPDF, type jsPDFOptions } from 'jspdf';
import { describe, expect, test } from 'vitest';
import { encodeDocx } from '../../../src/exchange/docx.ts';
import { encodeEmailDraft, encodeHtmlEmailDraft } from '../../../src/exchange/email-draft.ts';
import { readAnswerFile } from '../../../src/exchange/reading/read-answer-file.ts';
import { LIMITS } from '../../../src/exchange/reading/read-file.ts';
import { encodeStoredZip } from '../../../src/exchange/stored-zip.ts';

const bytesOf = (text: string) => new TextEncoder().encode(text);
const SENTENCE = 'Säilytämme tietojasi kymmenen vuotta.';

function pdfOf(pages: readonly string[], options: jsPDFOptions = {}) {
  const pdf = new jsPDF(options);
  for (const [index, text] of pages.entries()) {
    if (index > 0) pdf.addPage();
    pdf.text(text, 20, 30);
  }
  return new Uint8Array(pdf.output('arraybuffer'));
}

/** An archive of one deflated file, which may lie about its length. */
function deflatedZip(name: string, bytes: Uint8Array): Uint8Array<ArrayBuffer> {
  const zip = encodeStoredZip([{ path: name, bytes: deflateRawSync(bytes) }]);
  const view = new DataView(zip.buffer);
  const directory = view.getUint32(zip.length - 6, true);
  view.setUint16(8, 8, true);
  view.setUint16(directory + 10, 8, true);
  return zip;
}

describe('the text of an answer', () => {
  test('is read from a PDF, page by page', async () => {
    const { parts, problem } = await readAnswerFile('vastaus.pdf', pdfOf(['Ensimmäinen sivu', SENTENCE]));
    expect(problem).toBeUndefined();
    expect(parts).toEqual([
      { page: 1, text: 'Ensimmäinen sivu' },
      { page: 2, text: SENTENCE },
    ]);
  });

  test('is read from a document, stored or deflated', async () => {
    const blocks = [{ kind: 'paragraph', text: SENTENCE } as const];
    const docx = encodeDocx({ language: 'fi', title: 'Vastaus', notes: [], blocks });
    expect((await readAnswerFile('vastaus.docx', docx)).parts[0]?.text).toBe(`Vastaus\n${SENTENCE}\n`);
    const xml = `<w:document><w:body><w:p><w:r><w:t>A &amp; B</w:t></w:r></w:p></w:body></w:document>`;
    const read = await readAnswerFile('x.docx', deflatedZip('word/document.xml', bytesOf(xml)));
    expect(read.parts[0]?.text.trim()).toBe('A & B');
  });

  test('is read from a message, with the files that came with it', async () => {
    const message = { to: 'aino@example.fi', subject: 'Vastaus', text: SENTENCE };
    const eml = encodeEmailDraft(message, { fileName: 'tiedot.pdf', bytes: pdfOf(['Nimi: Aino']) });
    const { parts, inner } = await readAnswerFile('viesti.eml', bytesOf(eml));
    expect(parts[0]?.text.trim()).toBe(`Vastaus\n\n${SENTENCE}`);
    expect(inner).toMatchObject([{ name: 'tiedot.pdf', parts: [{ page: 1, text: 'Nimi: Aino' }] }]);
    const alone = encodeHtmlEmailDraft({ ...message, text: ' ' }, `<p>${SENTENCE}</p>`);
    expect((await readAnswerFile('viesti', bytesOf(alone))).parts[0]?.text).toContain(SENTENCE);
  });

  test('is read from HTML as words alone', async () => {
    const html = `<html><head><title>x</title></head><body><script>alert(1)</script><p>${SENTENCE}<br>T&auml;ss&#228;</p><td>a</td></body>`;
    expect((await readAnswerFile('sivu.html', bytesOf(html))).parts[0]?.text).toBe(`${SENTENCE}\nTässä\na |`);
  });

  test('is read from texts in the sets of characters that people have', async () => {
    const latin = Uint8Array.from(SENTENCE, (character) => character.charCodeAt(0));
    const utf16 = new Uint8Array([
      0xff,
      0xfe,
      ...new Uint8Array(Uint16Array.from(SENTENCE, (c) => c.charCodeAt(0)).buffer),
    ]);
    for (const bytes of [bytesOf(SENTENCE), bytesOf(`\ufeff${SENTENCE}`), latin, utf16]) {
      expect((await readAnswerFile('vastaus.txt', bytes)).parts[0]?.text).toBe(SENTENCE);
    }
    expect((await readAnswerFile('tiedot.csv', bytesOf('nimi;Aino'))).parts[0]?.text).toBe('nimi;Aino');
  });

  test('is listed file by file from an archive', async () => {
    const zip = encodeStoredZip([
      { path: 'a/vastaus.txt', bytes: bytesOf(SENTENCE) },
      { path: 'kuva.png', bytes: Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10]) },
      { path: 'tiedot.bin', bytes: new Uint8Array(9) },
    ]);
    const { inner } = await readAnswerFile('vastaus.zip', zip);
    expect(inner).toMatchObject([
      { name: 'a/vastaus.txt', parts: [{ text: SENTENCE }] },
      { name: 'kuva.png', picture: { type: 'image/png' } },
      { name: 'tiedot.bin', problem: 'unknown-kind' },
    ]);
  });
});

describe('a file that cannot be read', () => {
  test('says why', async () => {
    const encryption = { userPassword: 'salaisuus', ownerPassword: 'toinen' };
    const cases: [string, Uint8Array<ArrayBuffer>, string][] = [
      ['salattu.pdf', pdfOf([SENTENCE], { encryption }), 'encrypted'],
      ['rikki.pdf', bytesOf('%PDF-1.7\n%%EOF'), 'damaged'],
      ['skannattu.pdf', pdfOf(['', '']), 'no-text'],
      ['katkennut.zip', encodeStoredZip([{ path: 'a', bytes: bytesOf('b') }]).slice(0, 30), 'damaged'],
      ['salattu.docx', Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0, 0]), 'encrypted'],
      ['vanha.doc', Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0, 0]), 'unknown-kind'],
      ['suuri.pdf', new Uint8Array(LIMITS.bytes + 1), 'too-large'],
    ];
    for (const [name, bytes, problem] of cases) {
      expect(await readAnswerFile(name, bytes)).toMatchObject({ name, problem, parts: [], inner: [] });
    }
  });

  test('stops at its bounds: a bomb, a chain of archives, thousands of files, long texts', async () => {
    const bomb = deflatedZip('pommi.txt', new Uint8Array(LIMITS.bytes + 1_000_000));
    expect((await readAnswerFile('pommi.zip', bomb)).inner).toMatchObject([{ problem: 'too-large' }]);
    let chain: Uint8Array<ArrayBuffer> = bytesOf(SENTENCE);
    for (let index = 0; index < 6; index += 1) chain = encodeStoredZip([{ path: 'x.zip', bytes: chain }]);
    expect(JSON.stringify(await readAnswerFile('ketju.zip', chain))).toContain('gave-up');
    const many = Array.from({ length: 500 }, (_, index) => ({ path: `${index}.txt`, bytes: bytesOf('a') }));
    const read = await readAnswerFile('monta.zip', encodeStoredZip(many));
    expect(read.inner).toHaveLength(LIMITS.files);
    expect(read.isCut).toBe(true);
    const long = await readAnswerFile('pitka.txt', bytesOf('sana '.repeat(LIMITS.characters / 4)));
    expect(long.parts[0]?.text.length).toBe(LIMITS.characters);
    expect(long.isCut).toBe(true);
  });

  test('in an archive that breaks off is told of, and the files before it are read', async () => {
    const zip = encodeStoredZip(['a.txt', 'b.txt'].map((path) => ({ path, bytes: bytesOf(SENTENCE) })));
    zip[zip.lastIndexOf(0x50, zip.length - 23)] = 0;
    expect(await readAnswerFile('vastaus.zip', zip)).toMatchObject({
      problem: 'damaged',
      inner: [{ name: 'a.txt', parts: [{ text: SENTENCE }] }],
    });
  });

  test('of 500 pages is read to the bound, and says so', async () => {
    const { parts, isCut } = await readAnswerFile(
      'pitka.pdf',
      pdfOf(Array.from({ length: 500 }, () => SENTENCE)),
    );
    expect(parts).toHaveLength(LIMITS.pages);
    expect(isCut).toBe(true);
  });

  test('never throws, whatever byte is changed', async () => {
    const docx = encodeDocx({ language: 'fi', title: SENTENCE, notes: [], blocks: [] });
    for (const whole of [docx, pdfOf([SENTENCE])]) {
      for (let at = 0; at < whole.length; at += Math.ceil(whole.length / 60)) {
        const bytes = whole.slice();
        bytes[at] = (bytes[at] ?? 0) ^ 0x55;
        expect((await readAnswerFile('x', bytes)).name).toBe('x');
      }
    }
  });
});
