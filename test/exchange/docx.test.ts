import { rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { encodeDocx } from '../../src/exchange/docx.ts';
import { type DraftDocument, draftHtml, draftText } from '../../src/exchange/draft-document.ts';
import { crc32 } from '../../src/exchange/stored-zip.ts';
import { runTool, testWithTool } from '../tools.ts';

const document: DraftDocument = {
  language: 'fi',
  title: 'Vastaus <1> & "2"',
  notes: ['Luonnos.'],
  blocks: [
    { kind: 'heading', text: 'Säilytysaika' },
    { kind: 'item', text: 'kymmenen vuotta', mark: '[tarkista]' },
    { kind: 'item', text: 'toinen' },
    { kind: 'paragraph', text: '', mark: '[TÄYTÄ: aika]' },
  ],
};

/** What Python's own ZIP and XML readers make of it: they find a wrong checksum, length, offset or tag. */
const READER = `
import sys, zipfile, xml.etree.ElementTree as tree
archive = zipfile.ZipFile(sys.argv[1])
assert archive.testzip() is None
for name in archive.namelist(): tree.fromstring(archive.read(name))
word = '{http://schemas.openxmlformats.org/wordprocessingml/2006/main}'
for paragraph in tree.fromstring(archive.read('word/document.xml')).iter(word + 'p'):
    style = paragraph.find(word + 'pPr').find(word + 'pStyle').get(word + 'val')
    print(style + '|' + ''.join(text.text or '' for text in paragraph.iter(word + 't')))
`;

function readByPython(bytes: Uint8Array): string[] {
  const file = join(tmpdir(), `luonnos-${process.pid}.docx`);
  writeFileSync(file, bytes);
  try {
    const { status, stdout, stderr } = runTool('python3', ['-X', 'utf8', '-c', READER, file]);
    expect(stderr).toBe('');
    expect(status).toBe(0);
    return stdout.trimEnd().split('\n');
  } finally {
    rmSync(file);
  }
}

describe('a draft as a document', () => {
  testWithTool(['python3'], 'is read the same by readers that others wrote', () => {
    expect(readByPython(encodeDocx(document))).toEqual([
      'Normal|[Luonnos.]',
      'Title|Vastaus <1> & "2"',
      'Heading1|Säilytysaika',
      'ListItem|– kymmenen vuotta [tarkista]',
      'ListItem|– toinen',
      'Normal|[TÄYTÄ: aika]',
    ]);
  });

  test('says where a piece is in another language than the whole, and what is for its writer', () => {
    const quoted: DraftDocument = {
      ...document,
      language: 'sv',
      writerLanguage: 'fi',
      blocks: [{ kind: 'item', text: 'Nimi', language: 'en', mark: '[tarkista]' }],
    };
    const written = new TextDecoder().decode(encodeDocx(quoted));
    const languages = [...written.matchAll(/<w:lang w:val="(\w+)"\/><\/w:rPr><w:t [^>]*>([^<]*)/g)];
    expect(languages.map(([, language, text]) => [language, text])).toEqual([
      ['fi', '[Luonnos.]'],
      ['en', '– Nimi '],
      ['fi', '[tarkista]'],
    ]);
    expect(written).toContain('<w:lang w:val="sv"/></w:rPr></w:rPrDefault>');
    expect(draftHtml(quoted)).toContain('<span lang="en">Nimi</span> <mark lang="fi">[tarkista]</mark>');
  });

  testWithTool(['python3'], 'stays well formed whatever somebody typed', () => {
    const blocks = fc
      .sample(fc.string({ unit: 'binary', maxLength: 60 }), 200)
      .map((text) => ({ kind: 'paragraph', text }) as const);
    const odd = [{ kind: 'paragraph', text: '\u0000\u000b\ufffe\ud800]]></w:t><x' } as const];
    expect(readByPython(encodeDocx({ ...document, blocks: [...odd, ...blocks] })).length).toBeGreaterThan(
      200,
    );
  });

  test('has the checksum of the standard’s own example', () => {
    expect(crc32(new TextEncoder().encode('123456789'))).toBe(0xcbf43926);
  });
});

describe('the same as a message', () => {
  test('is plain text with each mark behind its words', () => {
    expect(draftText(document)).toBe(
      '[Luonnos.]\n\n\nSäilytysaika\n- kymmenen vuotta [tarkista]\n- toinen\n[TÄYTÄ: aika]\n',
    );
  });

  test('is HTML that takes no tag from what somebody typed', () => {
    const html = draftHtml({ ...document, blocks: [{ kind: 'paragraph', text: '<img src=x onerror=y>' }] });
    expect(html).toContain('<p>&lt;img src=x onerror=y&gt;</p>');
    expect(draftHtml(document)).toContain(
      '<ul><li>kymmenen vuotta <mark>[tarkista]</mark></li>\n<li>toinen</li></ul>',
    );
  });
});
