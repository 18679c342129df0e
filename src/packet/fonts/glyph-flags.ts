/* Flags of a glyph's points and of its parts (OpenType, glyf). */

export const ON_CURVE = 0x1;
export const SHORT_X = 0x2;
export const SHORT_Y = 0x4;
export const REPEAT = 0x8;
export const SAME_X = 0x10;
export const SAME_Y = 0x20;
export const OVERLAP = 0x40;

/** Every part is put by an offset, rounded. */
export const XY_ROUNDED = 0x6;
export const ARGUMENTS_ARE_WORDS = 0x1;
export const MORE_PARTS = 0x20;
