/** A piece of a text, and whether it is to be changed. */
interface MarkedPiece {
  readonly piece: string;
  readonly isMarked: boolean;
}

/** How much of a long text is shown before the first mark and in all, in characters. */
const BEFORE = 30;
const SHOWN = 160;

/** The part of the text in which the first of the characters stand, in pieces. */
export function markedPieces(text: string, characters: readonly string[]): MarkedPiece[] {
  const all = [...text.normalize('NFC')];
  const first = all.findIndex((one) => characters.includes(one));
  const start = first > BEFORE ? first - BEFORE : 0;
  const shown = all.slice(start, start + SHOWN);
  const pieces: MarkedPiece[] = start > 0 ? [{ piece: '… ', isMarked: false }] : [];
  for (const one of shown) {
    const isMarked = characters.includes(one);
    const last = pieces.at(-1);
    if (last?.isMarked === isMarked) pieces.splice(-1, 1, { piece: last.piece + one, isMarked });
    else pieces.push({ piece: one, isMarked });
  }
  return start + SHOWN < all.length ? [...pieces, { piece: ' …', isMarked: false }] : pieces;
}
