import type { SameWords } from '../shape/same-words.ts';

/* English has one form and its plural, which stand in the place of every other. */

const registerDescription = {
  nominative: 'register description',
  elative: 'register description',
  illative: 'register description',
  plural: {
    nominative: 'register descriptions',
    genitive: 'register descriptions',
    elative: 'register descriptions',
  },
};
const privacyNotice = {
  nominative: 'privacy notice',
  elative: 'privacy notice',
  illative: 'privacy notice',
  plural: { nominative: 'privacy notices', genitive: 'privacy notices', elative: 'privacy notices' },
};

/** What a publisher's notices are called, by the word that stands in its `controller.yaml`. */
export const noticeKinds = {
  rekisteriseloste: registerDescription,
  tietosuojaseloste: privacyNotice,
  tietosuojailmoitus: privacyNotice,
} satisfies SameWords<typeof import('../fi/notice-kinds.ts').noticeKinds>;

/** What letters call a notice: the same, whatever its name is. */
export function calledInLetters(_kind: keyof typeof noticeKinds): readonly string[] {
  return ['privacy notice', 'privacy notices'];
}
