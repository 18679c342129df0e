/**
 * The Finnish window envelopes and the sheet in them, in millimetres. Windows are measured from the envelope's
 * top left corner; the same numbers hold on a sheet that lies in that corner.
 */
export const ENVELOPES = {
  /** 229 × 162, for a sheet folded once. */
  c5: { window: { x: 18, y: 40, width: 95, height: 35 }, folds: [148.5] },
  /** 220 × 110, for a sheet folded twice. */
  e65: { window: { x: 18, y: 40, width: 90, height: 30 }, folds: [99, 198] },
} as const;

type Envelope = keyof typeof ENVELOPES;

/** The envelopes by name. */
export const ENVELOPE_NAMES = Object.keys(ENVELOPES) as Envelope[];

/**
 * The letter's address: visible in either window wherever the sheet slides to (by up to 19 × 13.5 in a C5 and
 * 10 × 11 in an E65).
 */
export const ADDRESS_BOX = { x: 20, y: 41, width: 74, height: 18, leading: 4.5 } as const;
