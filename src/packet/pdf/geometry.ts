/** The sheet, in millimetres. */
export const SHEET = { width: 210, height: 297 } as const;

/** Horizontal measures inside the body. */
export const INDENTS = { list: 5, quote: 5, quoteBar: 1, tableGap: 5, tableLabelMax: 52 } as const;

/** Pages beyond this are refused: no request needs them, and a hostile one could hang a verifier. */
export const MAX_PAGES = 60;

/** Millimetres in a PDF point. */
export const POINT = 25.4 / 72;
