declare module 'virtual:wordings/sources' {
  const sources: import('../domain/letter/compose-wordings.ts').WordingSources;
  export default sources;
}

declare module 'virtual:wordings/first' {
  const wordings: readonly import('../domain/letter/wording.ts').WordingText[];
  export default wordings;
}

declare module 'virtual:wordings/following' {
  const wordings: readonly import('../domain/letter/wording.ts').WordingText[];
  export default wordings;
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
