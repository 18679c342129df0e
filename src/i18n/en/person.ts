import type { SameWords } from '../shape/same-words.ts';

/** Words of the step where the person says who they are. */
export const personWords = {
  /** Who acts for another, folded. */
  forAnother: 'Are you asking for somebody else?',
  /** The fields that few need, folded together. */
  alsoKnown: 'Other details you are known by',
  secretAddress:
    'If you have a non-disclosure order (turvakielto), give a PO box or ask for the reply by e-mail.',
  secretAddressLink: 'More about non-disclosure orders',
  noEmail: 'No e-mail or printer? You can also write the request by hand.',
  noEmailLink: 'See what to write',
  finland: 'Finland',
} satisfies SameWords<typeof import('../fi/person.ts').personWords>;
