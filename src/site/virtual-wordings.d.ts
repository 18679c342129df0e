declare module 'virtual:wordings/sources' {
  const sources: import('../domain/letter/compose-wordings.ts').WordingSources;
  export default sources;
}

declare module 'virtual:letter-languages' {
  /** How each language's letters are come by: their wordings, and the words that go along with them. */
  const languages: Readonly<
    Record<
      import('../i18n/languages.ts').Language,
      {
        first(): Promise<readonly import('../domain/letter/wording.ts').WordingText[]>;
        following(): Promise<readonly import('../domain/letter/wording.ts').WordingText[]>;
        words(): Promise<{
          readonly sendingWords: typeof import('#words/sending.ts').sendingWords;
          readonly followUpForm: typeof import('#words/follow-up-form.ts').followUpForm;
          readonly rightWords: typeof import('#words/rights.ts').rightWords;
          readonly DATA_PROTECTION_OMBUDSMAN: typeof import('#words/authority.ts').DATA_PROTECTION_OMBUDSMAN;
        }>;
        answer(): Promise<{
          readonly answerKit: typeof import('#words/answer-kit.ts').answerKit;
          readonly answerItems: typeof import('#words/answer-items.ts').answerItems;
          readonly articleName: typeof import('#words/answer-items.ts').articleName;
          readonly answerReview: typeof import('#words/answer-review.ts').answerReview;
          readonly legalBasisNames: typeof import('#words/answer-items.ts').legalBasisNames;
          readonly rightWords: typeof import('#words/rights.ts').rightWords;
        }>;
        stems(): Promise<{
          readonly answerStems: Readonly<Record<string, readonly string[]>>;
          readonly looseStems: Readonly<Record<string, readonly string[]>>;
          readonly noticeReferences: readonly string[];
          readonly durationPattern: string;
          readonly numberWords: Readonly<Record<string, number>>;
        }>;
      }
    >
  >;
  export default languages;
}

declare module 'virtual:wordings/known' {
  const wordings: readonly import('../domain/letter/wording.ts').Wording[];
  export default wordings;
}

declare module 'virtual:answer-facts' {
  const facts: import('../domain/answer/notice-facts.ts').AnswerFacts;
  export default facts;
}

declare module 'virtual:wordings/past' {
  const texts: readonly import('./past-texts.ts').PastText[];
  export default texts;
}

declare module 'virtual:wordings/released' {
  const list: import('./released-letters.ts').ReleasedLetters;
  export default list;
}
