import type { FollowUpEntry } from './follow-up-entry.ts';

/** Specifies what the request concerns, as a notice's section 13 lets the controller ask (recital 63). */
export const clarification = {
  word: 'tasmennys',
  recipient: 'controller',
  fields: [
    /** The person narrows nothing: a controller may ask what a request concerns, and not insist (recital 63). */
    { name: 'everything', kind: 'flag' },
    { name: 'text', kind: 'text', requiredWhen: { field: 'everything', is: false } },
  ],
  answers: ['clarificationAsked'],
} as const satisfies FollowUpEntry;
