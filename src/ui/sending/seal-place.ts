/** Where a letter's paper seal stands, in millimetres from the sheet's top left. */
export interface SealPlace {
  /** At the head of its first page, or at the end of its last one. */
  readonly at: 'head' | 'end';
  readonly x: number;
  readonly y: number;
  /** No symbol is larger; all of them reach to its right edge, and to the lower or upper one, within a hair. */
  readonly size: number;
}

const AT_END: SealPlace = { at: 'end', x: 137, y: 224, size: 53 };
const AT_HEAD: SealPlace = { at: 'head', x: 135, y: 31, size: 53 };

/** The seal's place in a letter of the drawing: the first one has it at the end. */
export function sealPlaceIn(drawing: number): SealPlace {
  return drawing === 1 ? AT_END : AT_HEAD;
}
