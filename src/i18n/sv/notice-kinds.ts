import type { SameWords } from '../shape/same-words.ts';

export type { NoticeKindForms } from '../fi/notice-kinds.ts';

/**
 * What a publisher's notices are called, by the word that stands in its `controller.yaml`. The forms after a preposition
 * ("i registerbeskrivningen") are the definite ones.
 */
export const noticeKinds = {
  rekisteriseloste: {
    nominative: 'registerbeskrivning',
    elative: 'registerbeskrivningen',
    illative: 'registerbeskrivningen',
    plural: {
      nominative: 'registerbeskrivningar',
      genitive: 'registerbeskrivningarnas',
      elative: 'registerbeskrivningarna',
    },
  },
  tietosuojaseloste: {
    nominative: 'dataskyddsbeskrivning',
    elative: 'dataskyddsbeskrivningen',
    illative: 'dataskyddsbeskrivningen',
    plural: {
      nominative: 'dataskyddsbeskrivningar',
      genitive: 'dataskyddsbeskrivningarnas',
      elative: 'dataskyddsbeskrivningarna',
    },
  },
  tietosuojailmoitus: {
    nominative: 'dataskyddsmeddelande',
    elative: 'dataskyddsmeddelandet',
    illative: 'dataskyddsmeddelandet',
    plural: {
      nominative: 'dataskyddsmeddelanden',
      genitive: 'dataskyddsmeddelandenas',
      elative: 'dataskyddsmeddelandena',
    },
  },
} as const satisfies SameWords<typeof import('../fi/notice-kinds.ts').noticeKinds>;

/** What letters call a notice: what any description is, or a message where its name says that. */
export function calledInLetters(kind: keyof typeof noticeKinds): readonly string[] {
  return kind === 'tietosuojailmoitus'
    ? ['meddelandet', 'meddelandena']
    : ['beskrivningen', 'beskrivningarna'];
}
