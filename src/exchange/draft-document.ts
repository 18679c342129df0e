/** A piece of a document that somebody is to finish: `mark` says what stands in brackets for its writer. */
export interface DraftBlock {
  readonly kind: 'heading' | 'paragraph' | 'item';
  readonly text: string;
  /** The language of the text, where that is not the document's. */
  readonly language?: string | undefined;
  /** Words for the writer after the text, or alone: to check, or to fill in. */
  readonly mark?: string | undefined;
}

/** A document before it is a file of some kind. */
export interface DraftDocument {
  readonly language: string;
  /** The language of what is for its writer alone, the notes and the marks, where that is another. */
  readonly writerLanguage?: string | undefined;
  readonly title: string;
  /** For the writer alone, before the text. */
  readonly notes: readonly string[];
  readonly blocks: readonly DraftBlock[];
}

/** The document as plain text. */
export function draftText({ notes, blocks }: DraftDocument): string {
  const before = notes.map((note) => `[${note}]`).join('\n');
  const lines = blocks.map(({ kind, text, mark }) => {
    const whole = [text, mark].filter(Boolean).join(' ');
    if (kind === 'heading') return `\n\n${whole}`;
    return kind === 'item' ? `\n- ${whole}` : `\n${whole}`;
  });
  return `${before}\n${lines.join('')}\n`;
}

/** The document as HTML for a message: no script, no address, no style of its own but a mark's colour. */
export function draftHtml({ language, writerLanguage, title, notes, blocks }: DraftDocument): string {
  const marked = (text: string): string => `<mark${langOf(writerLanguage)}>${escapeXml(text)}</mark>`;
  const parts = blocks.map(({ kind, text, language: own, mark }) => {
    const shown = own === undefined ? escapeXml(text) : `<span${langOf(own)}>${escapeXml(text)}</span>`;
    const whole = [shown, mark && marked(mark)].filter(Boolean).join(' ');
    if (kind === 'heading') return `<h2>${whole}</h2>`;
    return kind === 'item' ? `<ul><li>${whole}</li></ul>` : `<p>${whole}</p>`;
  });
  const before = notes.map((note) => `<p>${marked(`[${note}]`)}</p>`);
  const body = [...before, ...parts].join('\n').replaceAll('</ul>\n<ul>', '\n');
  const head = `<meta charset="utf-8"><title>${escapeXml(title)}</title>`;
  return `<!DOCTYPE html>\n<html lang="${language}"><head>${head}</head><body>\n${body}\n</body></html>\n`;
}

function langOf(language: string | undefined): string {
  return language === undefined ? '' : ` lang="${language}"`;
}

/** The text inside an element or an attribute; characters that XML has no way to write are left out (XML 1.0 §2.2). */
export function escapeXml(text: string): string {
  return text
    .toWellFormed()
    .replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
