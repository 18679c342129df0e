/**
 * The text in lines no wider than the given width. Every space is kept, so joining the lines gives the text back:
 * spaces at a break stay at the end of the upper line, where they are not seen but a reader of the text finds
 * them. A line feed leaves such a space too, or a screen reader would run two lines' words together. A word wider than a line is broken anywhere. A short number or a single
 * small letter stays with the word after it, as in "15 artiklan", "40100 Jyväskylä" or "b alakohta".
 */
export function breakLines(text: string, width: number, measure: (text: string) => number): string[] {
  const lines = text.split('\n').map((line) => breakLine(line, width, measure));
  return lines.flatMap((parts, index) => (index < lines.length - 1 ? withWordBreak(parts) : parts));
}

/**
 * The lines with a space after the last: a line feed is not drawn, and without a space who hears the text would hear
 * two words as one (ISO 32000-1 §14.8.2.5).
 */
export function withWordBreak(lines: readonly string[]): string[] {
  const last = lines.at(-1) ?? '';
  return last === '' || last.endsWith(' ') ? [...lines] : [...lines.slice(0, -1), `${last} `];
}

const WORD = /( *)((?:\(?(?:\d{1,5}|[a-z]) (?=[^ ]))?[^ ]*)/g;

function breakLine(text: string, room: number, measure: (text: string) => number): string[] {
  const lines: string[] = [];
  let line = '';
  // Nothing is kerned, so widths add up, and a long text takes time in proportion to its length.
  let width = 0;
  const add = (part: string, partWidth: number): void => {
    line += part;
    width += partWidth;
  };
  const endLine = (): void => {
    lines.push(line);
    line = '';
    width = 0;
  };
  for (const [token, spaces, word] of text.matchAll(WORD) as Iterable<[string, string, string]>) {
    const tokenWidth = measure(token);
    if (word === '' || width + tokenWidth <= room) {
      add(token, tokenWidth);
      continue;
    }
    line += spaces;
    if (line !== '') endLine();
    for (const character of word) {
      const characterWidth = measure(character);
      if (line !== '' && width + characterWidth > room) endLine();
      add(character, characterWidth);
    }
  }
  return [...lines, line];
}
