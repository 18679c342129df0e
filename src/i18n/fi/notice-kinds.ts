/** The forms of a notice's name that the words need. */
export interface NoticeKindForms {
  readonly nominative: string;
  readonly elative: string;
  readonly illative: string;
  readonly plural: { readonly nominative: string; readonly genitive: string; readonly elative: string };
}

/** What a publisher's notices are called, by the word that stands in its `controller.yaml`. */
export const noticeKinds = {
  rekisteriseloste: {
    nominative: 'rekisteriseloste',
    elative: 'rekisteriselosteesta',
    illative: 'rekisteriselosteeseen',
    plural: {
      nominative: 'rekisteriselosteet',
      genitive: 'rekisteriselosteiden',
      elative: 'rekisteriselosteista',
    },
  },
  tietosuojaseloste: {
    nominative: 'tietosuojaseloste',
    elative: 'tietosuojaselosteesta',
    illative: 'tietosuojaselosteeseen',
    plural: {
      nominative: 'tietosuojaselosteet',
      genitive: 'tietosuojaselosteiden',
      elative: 'tietosuojaselosteista',
    },
  },
  tietosuojailmoitus: {
    nominative: 'tietosuojailmoitus',
    elative: 'tietosuojailmoituksesta',
    illative: 'tietosuojailmoitukseen',
    plural: {
      nominative: 'tietosuojailmoitukset',
      genitive: 'tietosuojailmoitusten',
      elative: 'tietosuojailmoituksista',
    },
  },
} as const satisfies Readonly<Record<string, NoticeKindForms>>;

/** What letters call a notice: its name, in any form. */
export function calledInLetters(kind: keyof typeof noticeKinds): readonly string[] {
  const { plural, ...singular } = noticeKinds[kind];
  return [...Object.values(singular), ...Object.values(plural)];
}
