/** What the day of receipt rests on. */
export const RECEIPT_BASES = ['recorded', 'email', 'hand', 'estimate'] as const;

/** What came back from the controller as an answer. */
export const ANSWER_KINDS = ['answered', 'partlyAnswered', 'refused'] as const;

/** What the rows of a complaint's chronology tell that have nothing to say but their day. */
export const PLAIN_ROWS = [
  'undelivered',
  'received',
  'receiptEstimated',
  'extended',
  'clarificationAsked',
  'identityAsked',
  'replied',
  ...ANSWER_KINDS,
  'unanswered',
] as const;
