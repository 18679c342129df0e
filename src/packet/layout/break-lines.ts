import { MARKED_LETTER } from '../../domain/values/glyph-coverage.ts';
import type { FontName, Measure } from '../pdf/page-model.ts';
import type { Measures } from './measures.ts';

/** How a letter's text is set: how wide it is, and what its language leaves together on a line. */
export interface Typesetting extends LineBreaking {
  readonly measures: Measures;
}

/** What breaking a text into lines needs. */
interface LineBreaking {
  readonly measure: Measure;
  /** The spaces before a piece, and the piece that no break parts, such as a word; with the flag `g`. */
  readonly unparted: RegExp;
}

/** The face and size that a text is measured in. */
interface TextStyle {
  readonly font: FontName;
  readonly size: number;
}

/**
 * The text in lines no wider than the given width. Every space is kept, so joining the lines gives the text back:
 * spaces at a break stay at the end of the upper line, where they are not seen but a reader of the text finds
 * them. A line feed leaves such a space too, or a screen reader would run two lines' words together. A piece wider
 * than a line is broken anywhere.
 */
export function breakLines(
  text: string,
  width: number,
  { font, size }: TextStyle,
  { measure, unparted }: LineBreaking,
): string[] {
  const widthOf = (part: string): number => measure(part, font, size);
  const lines = text.split('\n').map((line) => breakLine(line.matchAll(unparted), width, widthOf));
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

/** Each character of a text, with the marks that its letter is drawn with. */
const CHARACTERS = new RegExp(`${MARKED_LETTER.source}|.`, 'gsu');

function breakLine(
  pieces: Iterable<RegExpExecArray>,
  room: number,
  measure: (text: string) => number,
): string[] {
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
  for (const [token, spaces = '', word = ''] of pieces) {
    const tokenWidth = measure(token);
    if (word === '' || width + tokenWidth <= room) {
      add(token, tokenWidth);
      continue;
    }
    line += spaces;
    if (line !== '') endLine();
    for (const [character] of word.matchAll(CHARACTERS)) {
      const characterWidth = measure(character);
      if (line !== '' && width + characterWidth > room) endLine();
      add(character, characterWidth);
    }
  }
  return [...lines, line];
}
