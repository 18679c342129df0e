/** One sentence of a notice, or one heading. */
export interface Sentence {
  /** As a reader sees it, without Markdown's marks. */
  readonly text: string;
  /** The same for looking for words: composed (NFC), in small letters, without soft hyphens. */
  readonly folded: string;
  /** The line of the file on which it begins. */
  readonly line: number;
  /** The paragraph, list item or table row that it is part of, counted through the notice. */
  readonly paragraph: number;
  /** Whether the paragraph is an item of a list or a row of a table. */
  readonly isItem: boolean;
}

/** What stands below one heading, of any level; the first section has none. */
export interface NoticeSectionWords {
  readonly heading?: Sentence;
  readonly sentences: readonly Sentence[];
}

/** A line that is a heading: of Markdown, or a paragraph of bold words alone. */
const HEADING = /^#{1,6} +(?:\d+[.)]? +)?(.*?)(?: +\{#[^}]*\})? *#* *$|^\*\*((?:(?!\*\*).)+)\*\*:? *$/;

const UNDERLINE = /^(?:=+|-{3,}) *$/;
const ITEM = /^ *(?:[-*+•–]|\d+[.)]|[a-z]\)) +/;
const TABLE_RULE = /^\|?[ :|-]+\|[ :|-]*$/;

/** Where one sentence ends and the next begins: never after an abbreviation, an initial or a number. */
const SENTENCE_END =
  /(?<=(?<!\b(?:esim|mm|ns|ks|em|yms|jne|ex|osv|bl\.a|puh|tel|Inc|Corp|Ltd|art|nro|n|p|\p{Lu}))(?<![\d])[.!?…]["”»)]?)\s+(?=["”«(]?[\p{Lu}\d])/u;

/**
 * The words of a notice by section, paragraph and sentence, each with its line.
 * @param markdown The notice's body.
 * @param firstLine The line of the file on which the body begins, from 1.
 */
export function readNoticeWords(markdown: string, firstLine = 1): NoticeSectionWords[] {
  const sections: { heading?: Sentence; sentences: Sentence[] }[] = [{ sentences: [] }];
  let paragraph = 0;
  let open: { text: string; line: number }[] = [];
  let isItem = false;
  const close = (): void => {
    if (open.length === 0) return;
    paragraph += 1;
    sections.at(-1)?.sentences.push(...sentencesOf(open, paragraph, isItem));
    open = [];
    isItem = false;
  };
  for (const [index, line] of markdown.replaceAll('\r\n', '\n').split('\n').entries()) {
    const heading = HEADING.exec(line);
    if (heading) {
      close();
      paragraph += 1;
      const [, marked, bold] = heading;
      const text = visible(marked ?? bold ?? '');
      sections.push({
        heading: { text, folded: fold(text), line: firstLine + index, paragraph, isItem: false },
        sentences: [],
      });
      continue;
    }
    if (line.trim() === '' || UNDERLINE.test(line) || TABLE_RULE.test(line)) {
      close();
      continue;
    }
    if (ITEM.test(line) || line.startsWith('|')) {
      close();
      isItem = true;
    }
    open.push({ text: line.replace(ITEM, ''), line: firstLine + index });
  }
  close();
  return sections;
}

/** Small letters in composed form, every kind of space one space, and no hyphen that only a line break would show. */
export function fold(text: string): string {
  return text
    .normalize('NFC')
    .replaceAll('\u00ad', '')
    .replace(/[\u2010\u2011]/g, '-')
    .replace(/\s+/g, ' ')
    .toLowerCase();
}

function sentencesOf(
  lines: readonly { text: string; line: number }[],
  paragraph: number,
  isItem: boolean,
): Sentence[] {
  const shown = lines.map(({ text, line }) => ({ text: visible(text), line }));
  const whole = shown.map(({ text }) => text).join('\n');
  const sentences: Sentence[] = [];
  let from = 0;
  for (const part of whole.split(SENTENCE_END)) {
    const start = whole.indexOf(part, from);
    from = start + part.length;
    const text = part.replace(/\s+/g, ' ').trim();
    if (text === '') continue;
    const row = whole.slice(0, start).split('\n').length - 1;
    sentences.push({ text, folded: fold(text), line: shown[row]?.line ?? 0, paragraph, isItem });
  }
  return sentences;
}

/** The line without Markdown's marks. */
function visible(line: string): string {
  return line
    .replace(/\\$/, '')
    .replace(/!?\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/<((?:https?|mailto):[^>]*|[^\s>]+@[^\s>]+)>/g, '$1')
    .replace(/\*\*|__|(?<![\p{L}\d])[*_]|[*_](?![\p{L}\d])|`/gu, '')
    .replace(/^\||\|$/g, '')
    .replaceAll('|', ' – ')
    .trim();
}
