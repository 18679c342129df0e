import type { SameWords } from '../shape/same-words.ts';

/** Words for the way to reading an answer. */
export const answerReviewDoor = {
  button: 'Go through the reply',
  resume: 'Continue going through the reply',
  close: 'Close the review',
} satisfies SameWords<typeof import('../fi/answer-review-door.ts').answerReviewDoor>;
