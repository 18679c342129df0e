/** What the day of receipt rests on. */
export const RECEIPT_BASES = ['recorded', 'email', 'hand', 'estimate'] as const;

export type ReceiptBasis = (typeof RECEIPT_BASES)[number];
