import type { SameWords } from '../shape/same-words.ts';

/** Words for the way to reading an answer. */
export const answerReviewDoor = {
  button: 'Gå igenom svaret',
  resume: 'Fortsätt gå igenom svaret',
  close: 'Stäng genomgången',
} satisfies SameWords<typeof import('../fi/answer-review-door.ts').answerReviewDoor>;
