/** A stretch of an answer's text, as it was read from a file. */
export interface AnswerText {
  /** The file, and the page in it where there are pages. */
  readonly file: string;
  readonly page?: number | undefined;
  readonly text: string;
}

/** A sentence or a line of an answer, with what stands over it. */
export interface Passage {
  readonly file: string;
  readonly page?: number | undefined;
  readonly text: string;
  /** The same as expressions are written for. */
  readonly folded: string;
  /** Whether it is a heading, or the words before a list. */
  readonly isLead: boolean;
  /** The block that it stands in, counted over all texts: what a heading or a colon opens, up to the next. */
  readonly block: number;
}

/** More than any answer has; a longer text is a table of data, of which the beginning shows what it is. */
const MOST_PASSAGES = 3000;
const LONGEST = 600;

/** The texts in sentences and lines, in their order. */
export function passagesOf(texts: readonly AnswerText[]): Passage[] {
  const passages: Passage[] = [];
  let block = 0;
  for (const { file, page, text } of texts) {
    block += 1;
    for (const paragraph of paragraphsOf(text)) {
      const sentences = sentencesOf(paragraph);
      const isHeading = sentences.length === 1 && isLeadLine(paragraph);
      if (isHeading) block += 1;
      for (const sentence of sentences) {
        if (passages.length === MOST_PASSAGES) return passages;
        const shown = sentence.length > LONGEST ? `${sentence.slice(0, LONGEST)}…` : sentence;
        passages.push({ file, page, text: shown, folded: foldText(shown), isLead: isHeading, block });
      }
      // What comes after running text is no longer under the heading before it, but a list's items are.
      if (!isHeading && sentences.length > 1) block += 1;
    }
  }
  return passages;
}

/** The text in small letters without marks above them and without runs of blanks, as expressions are written. */
export function foldText(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replace(/\s+/g, ' ');
}

/** Lines that a page's width parted are one; a blank line, a list's mark and a full stop end them. */
function paragraphsOf(text: string): string[] {
  const paragraphs: string[] = [];
  let open = '';
  let lastLength = 0;
  const close = (): void => {
    if (open.trim() !== '') paragraphs.push(open.trim());
    open = '';
  };
  const lines = text.replace(/\r\n?/g, '\n').split('\n');
  const widest = lines.reduce((most, { length }) => Math.max(most, length), 0);
  const full = Math.max(40, Math.min(widest, 110) * 0.72);
  for (const line of lines) {
    const trimmed = line.replace(/^(?:>\s?)+/, '').trim();
    const isItem = /^(?:[-–—•*·]|\d{1,2}[.)]|[a-z]\))\s/.test(trimmed);
    const isOpen = open !== '' && !/[.:!?]$/.test(open) && !isItem;
    // A line that the page's width ended is long, and goes on whatever comes; a shorter one with a small letter.
    const goesOn = isOpen && (lastLength > full || (lastLength > 35 && /^[\p{Ll}\d(]/u.test(trimmed)));
    if (trimmed === '' || !goesOn) close();
    lastLength = trimmed.length;
    open = open === '' ? trimmed : `${open} ${trimmed}`;
  }
  close();
  return paragraphs;
}

/** A full stop ends a sentence before a capital, but not after a number or a single letter: "15. artikla", "v. 2020". */
function sentencesOf(paragraph: string): string[] {
  return paragraph
    .split(/(?<=[^\s\d.]{3}[.!?]["”)]?)\s+(?=["“(]?\p{Lu})|(?<=\d{4}[.!?])\s+(?=\p{Lu})/u)
    .map((sentence) => sentence.trim())
    .filter((sentence) => /[\p{L}\d]/u.test(sentence));
}

function isLeadLine(line: string): boolean {
  if (/:$/.test(line)) return true;
  return (
    line.length <= 80 &&
    /^(?:\d{1,2}[.)]?\s*)?\p{Lu}/u.test(line) &&
    !/[.!?,;]$/.test(line) &&
    !/[:;=|]\s*\S/.test(line)
  );
}
