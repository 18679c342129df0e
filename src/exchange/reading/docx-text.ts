import type { ZipEntry, ZipProblem } from '../../platform/zip-archive.ts';
import { decodeEntities, decodeText } from './plain-text.ts';

/** The file with the text, where the archive is a word processor's document (ECMA-376). */
export function documentEntry(entries: readonly ZipEntry[]): ZipEntry | undefined {
  return entries.find(({ name }) => name === 'word/document.xml');
}

/** The words of the document, a paragraph or a table's row on a line. */
export async function docxText(entry: ZipEntry): Promise<{ text: string } | ZipProblem> {
  const bytes = await entry.read();
  if (typeof bytes === 'string') return bytes;
  const [, body] = decodeText(bytes).split('<w:body', 2);
  if (body === undefined) return 'damaged';
  const text = `<w:body${body}`
    .replace(/<w:(?:instrText|delText)\b[^>]*>[^<]*/g, '')
    .replace(/<\/w:p>\s*<\/w:tc>/g, ' | ')
    .replace(/<w:(?:br|cr)\b[^>]*>|<\/w:p>|<\/w:tr>/g, '\n')
    .replace(/<w:tab\b[^>]*>/g, '\t')
    .replace(/<[^>]*>/g, '');
  return { text: decodeEntities(text) };
}
