/*
 * The letter's visible measures by drawing, in millimetres from the sheet's top left (SFS 2487:2024). Drawing 1 is
 * frozen: people have letters of it. A number changed in a drawing that was released makes every letter of it another.
 */

/** Where the parts of the letter stand. */
const PLACES = {
  /** Headings and labels hang at the margin, text is indented by one column of 23 mm. */
  margin: 20,
  body: 43,
  right: 190,
  /** The body's first line on the first page, below the envelope's window; its last line on every page. */
  bodyTop: 80,
  bodyBottom: 277,
  /** The body's first line from page 2, unless the repeated metadata reaches further down. */
  laterBodyTop: 35,
  gapBelowMetadata: 9,
  /** The sender ends above y 26, where a large window could begin. */
  sender: { x: 20, y: 11, width: 88, lines: 3, leading: 4.7 },
  /** The box that the windows of C5 and E65 envelopes always show. */
  recipient: { x: 20, y: 41, width: 74, lines: 4, leading: 4.5 },
  metadata: { x: 114, y: 11, width: 60, leading: 4.7 },
  /** One fold for C5, two for E65. */
  foldMarks: { from: 4, to: 8, y: [99, 148.5, 198] },
  signature: { width: 74, height: 18 },
  /**
   * The paper seal stands in the lower right corner of the text, below every fold: at most 45 mm with its quiet
   * zone of four modules, or larger where a module would get too small for a phone.
   */
  seal: { size: 45, module: { min: 0.45, max: 0.5 }, quietZone: 4, noteWidth: 36, gapBesideText: 3 },
};

/** Type sizes in points and line heights in millimetres. */
const TYPE = {
  body: { size: 11, leading: 4.6 },
  subject: { size: 14, leading: 6.1 },
  small: { size: 9, leading: 3.9 },
  typedSignature: { size: 16, leading: 7 },
  /** Sizes that an address line may shrink to, so that it is never cut. */
  address: [11, 10.5, 10, 9.5, 9, 8.5, 8, 7.5, 7, 6.5, 6],
};

/** Vertical gaps in millimetres; paragraphs are at least 10 pt apart. */
const GAPS = {
  paragraph: 3.6,
  belowSubject: 5.4,
  aboveHeading: 6.4,
  belowHeading: 1.8,
  aboveList: 2.2,
  listItem: 1.1,
  tableRow: 1.2,
  aboveGreeting: 7,
  aboveSignature: 2.5,
  belowSignature: 2,
  aboveNotes: 5,
  betweenNotes: 1,
  aboveSealNote: 2,
  belowSealNote: 1,
  aboveEndMatter: 4,
};

/** The measures of one drawing, and how it differs in kind from others. */
export interface Measures {
  readonly places: typeof PLACES & {
    /** Where the body of a letter begins that no envelope's window shows. */
    readonly windowlessBodyTop: number;
  };
  readonly type: typeof TYPE;
  readonly gaps: typeof GAPS;
  /**
   * `end`: the seal in the lower right corner of the signature's page, the notes under the name. `head`: the seal
   * right of the window on page 1, the notes in the foot of the signature's page.
   */
  readonly arrangement: 'end' | 'head';
}

const FIRST: Measures = {
  places: { ...PLACES, windowlessBodyTop: PLACES.bodyTop },
  type: TYPE,
  gaps: GAPS,
  arrangement: 'end',
};

/** Half a point smaller and closer, with what filled the end of a letter moved to where nothing stood. */
const SECOND: Measures = {
  places: { ...FIRST.places, windowlessBodyTop: 64 },
  type: { ...TYPE, body: { size: 10.5, leading: 4.4 }, small: { size: 8, leading: 3.4 } },
  gaps: {
    ...GAPS,
    paragraph: 3,
    belowSubject: 4.4,
    aboveHeading: 5,
    belowHeading: 1.4,
    aboveList: 1.8,
    listItem: 0.8,
    tableRow: 0.8,
    aboveGreeting: 5,
    aboveSignature: 2,
    belowSignature: 1,
  },
  arrangement: 'head',
};

/** The newest drawing, which new letters have. */
export const DRAWING = 3;

const BY_DRAWING: ReadonlyMap<number, Measures> = new Map([
  [1, FIRST],
  [2, SECOND],
  // Looks the same; what differs is the file's form, see packed-document.ts.
  [DRAWING, SECOND],
]);

/** The measures of the drawing, or undefined for one that this code does not know. */
export function measuresOf(drawing: number): Measures | undefined {
  return BY_DRAWING.get(drawing);
}
