import type { SameWords } from '../shape/same-words.ts';

/** That a notice has changed since a draft was begun, in the list and in the form. */
export const changedDraft = {
  text: (register: string, day: string) =>
    `${register}: the notice was updated on ${day}, after the draft was begun. Your letter refers to the new notice.`,
  link: 'What has changed',
} satisfies SameWords<typeof import('../fi/changed-draft.ts').changedDraft>;
