import { type DraftBlock, type DraftDocument, escapeXml } from './draft-document.ts';
import { encodeStoredZip } from './stored-zip.ts';

/*
 * A word processor's document (ECMA-376, Part 1 §17): four parts that every reader asks for, with headings, a list and
 * marked places. Whoever needs more finishes it in the word processor.
 */

export const DOCX_TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

const WORD = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const START = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** The document as the bytes of a `.docx` file. */
export function encodeDocx(document: DraftDocument): Uint8Array<ArrayBuffer> {
  const parts = {
    '[Content_Types].xml': contentTypes(),
    '_rels/.rels': relationships('officeDocument', 'word/document.xml'),
    'word/_rels/document.xml.rels': relationships('styles', 'styles.xml'),
    'word/document.xml': body(document),
    'word/styles.xml': styles(document.language),
  };
  return encodeStoredZip(
    Object.entries(parts).map(([path, text]) => ({ path, bytes: new TextEncoder().encode(START + text) })),
  );
}

function body({ title, notes, writerLanguage, blocks }: DraftDocument): string {
  const paragraphs = [
    ...notes.map((note) =>
      paragraph('Normal', run(`[${note}]`, { isMarked: true, language: writerLanguage })),
    ),
    paragraph('Title', run(title)),
    ...blocks.map((one) => block(one, writerLanguage)),
  ];
  const page =
    '<w:sectPr><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1134" w:right="1134" w:bottom="1134" w:left="1134" w:header="567" w:footer="567" w:gutter="0"/></w:sectPr>';
  return `<w:document xmlns:w="${WORD}"><w:body>${paragraphs.join('')}${page}</w:body></w:document>`;
}

function block({ kind, text, language, mark }: DraftBlock, writerLanguage: string | undefined): string {
  const style = { heading: 'Heading1', paragraph: 'Normal', item: 'ListItem' }[kind];
  const shown = kind === 'item' ? `– ${text}` : text;
  return paragraph(
    style,
    (shown === '' ? '' : run(mark ? `${shown} ` : shown, { language })) +
      (mark ? run(mark, { isMarked: true, language: writerLanguage }) : ''),
  );
}

function paragraph(style: string, runs: string): string {
  return `<w:p><w:pPr><w:pStyle w:val="${style}"/></w:pPr>${runs}</w:p>`;
}

interface Look {
  readonly isMarked?: boolean;
  /** Where it is not the document's, so that a spelling check and a screen reader follow it. */
  readonly language?: string | undefined;
}

function run(text: string, { isMarked = false, language }: Look = {}): string {
  // In the schema's order (ECMA-376, Part 1 §17.3.2.28).
  const properties = [
    isMarked ? '<w:highlight w:val="yellow"/>' : '',
    language === undefined ? '' : `<w:lang w:val="${language}"/>`,
  ].join('');
  return `<w:r>${properties && `<w:rPr>${properties}</w:rPr>`}<w:t xml:space="preserve">${escapeXml(text)}</w:t></w:r>`;
}

function styles(language: string): string {
  const style = (id: string, name: string, properties: string) =>
    `<w:style w:type="paragraph" w:styleId="${id}"${id === 'Normal' ? ' w:default="1"' : ''}><w:name w:val="${name}"/>${
      id === 'Normal' ? '' : '<w:basedOn w:val="Normal"/><w:next w:val="Normal"/>'
    }${properties}</w:style>`;
  const defaults = `<w:docDefaults><w:rPrDefault><w:rPr><w:sz w:val="22"/><w:lang w:val="${language}"/></w:rPr></w:rPrDefault></w:docDefaults>`;
  return `<w:styles xmlns:w="${WORD}">${defaults}${[
    style('Normal', 'Normal', '<w:pPr><w:spacing w:after="120"/></w:pPr>'),
    style(
      'Title',
      'Title',
      '<w:pPr><w:spacing w:before="240" w:after="240"/></w:pPr><w:rPr><w:b/><w:sz w:val="30"/></w:rPr>',
    ),
    style(
      'Heading1',
      'heading 1',
      '<w:pPr><w:keepNext/><w:spacing w:before="240" w:after="80"/><w:outlineLvl w:val="0"/></w:pPr><w:rPr><w:b/><w:sz w:val="24"/></w:rPr>',
    ),
    style(
      'ListItem',
      'List Paragraph',
      '<w:pPr><w:spacing w:after="60"/><w:ind w:left="360" w:hanging="360"/></w:pPr>',
    ),
  ].join('')}</w:styles>`;
}

function contentTypes(): string {
  const part = (name: string) =>
    `<Override PartName="/word/${name}.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.${
      name === 'document' ? 'document.main' : name
    }+xml"/>`;
  return `<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${part('document')}${part('styles')}</Types>`;
}

function relationships(type: string, target: string): string {
  return `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${OFFICE}/${type}" Target="${target}"/></Relationships>`;
}
