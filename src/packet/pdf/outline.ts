import { POINT, SHEET } from './geometry.ts';
import type { LaidOutLetter, MarkedDrawing, StructureNode, TextDrawing } from './page-model.ts';
import { encodeNumber, encodeTextString } from './pdf-syntax.ts';
import type { ObjectWriter } from './structure-tree.ts';

/** Pages up to which a letter is overseen without bookmarks. */
const PAGES_WITHOUT_OUTLINE = 3;

/** A heading where it stands, with the headings below it. */
interface Bookmark {
  readonly title: string;
  readonly page: number;
  /** Of the heading's first line, in millimetres from the sheet's top. */
  readonly top: number;
  readonly children: readonly Bookmark[];
}

/** The subject with the letter's headings below it; nothing for a letter that needs none. */
export function findBookmarks({ pages }: Pick<LaidOutLetter, 'pages'>): Bookmark | undefined {
  if (pages.length <= PAGES_WITHOUT_OUTLINE) return undefined;
  const subject = headingsOf('H1', pages)[0];
  return subject && { ...subject, children: headingsOf('H2', pages) };
}

/** Writes the document outline (ISO 32000-1 §12.3.3), open, and returns its number. */
export function putOutline(bookmark: Bookmark, pageObjects: readonly number[], writer: ObjectWriter): number {
  const root = writer.takeNumber();
  const { first, last, count } = putItems([bookmark], root, pageObjects, writer);
  writer.put(root, `<</Type/Outlines/First ${first} 0 R/Last ${last} 0 R/Count ${count}>>`);
  return root;
}

/** Writes the items of one level and those below them; `count` is of all of them. */
function putItems(
  bookmarks: readonly Bookmark[],
  parent: number,
  pageObjects: readonly number[],
  writer: ObjectWriter,
): { first: number; last: number; count: number } {
  const numbers = bookmarks.map(() => writer.takeNumber());
  let total = bookmarks.length;
  bookmarks.forEach(({ title, page, top, children }, index) => {
    const [before, number, after] = [numbers[index - 1], numbers[index] as number, numbers[index + 1]];
    const destination = `[${pageObjects[page]} 0 R/XYZ null ${encodeNumber((SHEET.height - top) / POINT)} null]`;
    let below = '';
    if (children.length > 0) {
      const { first, last, count } = putItems(children, number, pageObjects, writer);
      below = `/First ${first} 0 R/Last ${last} 0 R/Count ${count}`;
      total += count;
    }
    const siblings = `${before ? `/Prev ${before} 0 R` : ''}${after ? `/Next ${after} 0 R` : ''}`;
    writer.put(
      number,
      `<</Title${encodeTextString(title)}/Parent ${parent} 0 R${siblings}${below}/Dest${destination}>>`,
    );
  });
  return { first: numbers[0] as number, last: numbers.at(-1) as number, count: total };
}

/** The headings of one level in reading order; no heading is broken between pages. */
function headingsOf(type: 'H1' | 'H2', pages: LaidOutLetter['pages']): Bookmark[] {
  return pages.flatMap((marks, page) =>
    marks.filter(isOfType(type)).map(({ drawings }) => {
      const lines = drawings.filter((drawing): drawing is TextDrawing => drawing.kind === 'text');
      const [{ y, size }] = lines as [TextDrawing];
      // An em above the baseline clears the tallest letter and its accent.
      return {
        title: lines.map(({ text }) => text).join(''),
        page,
        top: y - 1.2 * size * POINT,
        children: [],
      };
    }),
  );
}

function isOfType(type: StructureNode['type']) {
  return ({ node }: MarkedDrawing): boolean => typeof node !== 'string' && node.type === type;
}
