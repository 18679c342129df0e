/** What a section can be about, told from its heading. */
export type Topic =
  | 'controller'
  | 'officer'
  | 'purpose'
  | 'basis'
  | 'data'
  | 'source'
  | 'recipient'
  | 'transfer'
  | 'storage'
  | 'rights'
  | 'objection'
  | 'provision'
  | 'automated'
  | 'complaint'
  | 'changes'
  /** What no rule asks for: the register's name, how data are protected. */
  | 'other';

/**
 * The words of one language that the rules look for, as patterns for text in small letters. A language is checked only
 * with its own: stems of another would call everything missing.
 */
export interface NoticeStems {
  readonly topics: Readonly<Record<Topic, RegExp>>;
  /** A word that says no. */
  readonly negation: RegExp;
  /** An e-mail address, a telephone number or a postal address. */
  readonly contact: RegExp;
  readonly officer: RegExp;
  readonly joint: { readonly stated: RegExp; readonly group: RegExp; readonly arrangement: RegExp };
  readonly purpose: RegExp;
  readonly marketing: RegExp;
  /** The legal bases of Art. 6(1) GDPR. */
  readonly bases: Readonly<
    Record<
      'consent' | 'contract' | 'legalObligation' | 'vitalInterest' | 'publicTask' | 'legitimateInterest',
      RegExp
    >
  >;
  /** That a sentence speaks of a basis; and that it does so wherever it stands. */
  readonly basis: { readonly phrase: RegExp; readonly plain: RegExp };
  readonly interestNamed: RegExp;
  readonly recipients: {
    readonly named: RegExp;
    readonly denied: RegExp;
    readonly hedged: RegExp;
    readonly loose: RegExp;
    readonly noThirdParties: RegExp;
    readonly onBehalf: RegExp;
    readonly processors: RegExp;
  };
  readonly transfers: {
    readonly outside: RegExp;
    readonly country: RegExp;
    readonly movement: RegExp;
    readonly mechanism: RegExp;
    readonly clauses: RegExp;
    readonly bindingRules: RegExp;
    readonly copy: RegExp;
    readonly more: RegExp;
    readonly annulled: RegExp;
  };
  readonly storage: {
    readonly keeping: RegExp;
    readonly period: RegExp;
    readonly criterion: RegExp;
    readonly vague: RegExp;
    /** With a number of years as its first group. */
    readonly years: RegExp;
    readonly long: RegExp;
    readonly law: RegExp;
  };
  /** The rights by their article. */
  readonly rights: Readonly<
    Record<'15' | '16' | '17' | '18' | '20' | '21(1)', RegExp> & {
      /** That one has the other rights of the law too, without saying which. */
      readonly others: RegExp;
    }
  >;
  /** Everyday words that may mean the right; they leave it open. */
  readonly hints: Readonly<Record<'15' | '16' | '17' | '18' | '20' | '21(1)', RegExp>>;
  /** That the right to object to marketing is not meant alone. */
  readonly objectionBeyondMarketing: RegExp;
  /** That somebody forbids a use of data. */
  readonly forbidding: RegExp;
  /** That a sentence gives somebody a right. */
  readonly grants: RegExp;
  readonly optOut: RegExp;
  readonly consent: RegExp;
  readonly withdrawal: RegExp;
  readonly authority: RegExp;
  readonly complaint: RegExp;
  readonly provision: {
    readonly giving: RegExp;
    readonly need: RegExp;
    readonly consequence: RegExp;
    readonly plain: RegExp;
    readonly loose: RegExp;
  };
  readonly automated: {
    readonly any: RegExp;
    readonly profiling: RegExp;
    readonly logic: RegExp;
    readonly consequence: RegExp;
  };
  readonly sources: {
    readonly person: RegExp;
    readonly other: RegExp;
    readonly vague: RegExp;
    /** That data come from elsewhere too. */
    readonly elsewhere: RegExp;
    readonly loose: RegExp;
  };
  readonly data: RegExp;
  readonly special: { readonly strong: RegExp; readonly soft: RegExp; readonly told: RegExp };
  readonly conditions: {
    readonly always: RegExp;
    /** Where it does not say that one may. */
    readonly written: RegExp;
    readonly may: RegExp;
  };
  readonly answer: { readonly time: RegExp; readonly answering: RegExp; readonly free: RegExp };
  readonly repealed: RegExp;
  /** With the flag `g`. */
  readonly hedges: RegExp;
  readonly children: RegExp;
  readonly changes: { readonly change: RegExp; readonly told: RegExp };
}
