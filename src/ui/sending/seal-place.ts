/**
 * The corner of a letter's last page where the paper seal stands, in millimetres from the sheet's top left: its symbol
 * reaches to the right and bottom edge, and no symbol is larger.
 */
export const SEAL_PLACE = { x: 137, y: 224, size: 53 } as const;
