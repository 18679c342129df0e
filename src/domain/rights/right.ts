import type { Field } from './field.ts';

/** The legal bases of processing, Art. 6(1)(a) to (f) GDPR. */
export const LEGAL_BASES = [
  'consent',
  'contract',
  'legalObligation',
  'vitalInterest',
  'publicTask',
  'legitimateInterest',
] as const;

export type LegalBasis = (typeof LEGAL_BASES)[number];

/** Everything the project knows about one right; nobody else enumerates rights. */
interface RightEntry {
  /** Its word in URLs and file names. */
  readonly word: string;
  /** Articles of the GDPR that a request cites, as `15` or `21(2)`. */
  readonly articles: readonly string[];
  /** What it cites besides where the person ticks that data are to be erased too, in its field `erase`. */
  readonly erasureArticles?: readonly string[];
  /** The legal bases on which it can be used; `instead` names the right for the others. */
  readonly bases: readonly LegalBasis[];
  readonly instead?: Right;
  /**
   * The processing must end when the request arrives, not when it is answered (Art. 21(3); Art. 7(3) with recital
   * 42: withdrawal is as easy as consent was). Other rights are granted by the answer.
   */
  readonly endsAtOnce?: true;
  /** The right that is better used before it: of what is erased nobody can have a copy. */
  readonly after?: Right;
  /** What it asks for is the end of storage: people look for it where a notice tells how long data are kept. */
  readonly endsStorage?: true;
  /**
   * Which registers it concerns unless the person says otherwise. `always-all`: it is used against the controller,
   * whatever the register (Art. 21(2) and (3)), so none is asked. `all`: who does not know where the data are means all.
   */
  readonly registers?: 'always-all' | 'all';
  /** Whether it is one of those that most people come for, which the form shows first. */
  readonly isCommon: boolean;
  /** What is asked of the person besides who they are. */
  readonly fields: readonly Field[];
}

/** The nine requests of Art. 7(3) and 15 to 22 GDPR, in the order in which the form offers them. */
export const RIGHTS = {
  access: {
    word: 'tarkastus',
    isCommon: true,
    registers: 'all',
    articles: ['15'],
    bases: LEGAL_BASES,
    fields: [
      { name: 'scope', kind: 'choice', options: ['everything', 'limited'], initial: 'everything' },
      { name: 'topic', kind: 'text', required: true, when: { field: 'scope', is: 'limited' } },
      { name: 'from', kind: 'day', when: { field: 'scope', is: 'limited' } },
      { name: 'to', kind: 'day', when: { field: 'scope', is: 'limited' }, notBefore: 'from' },
      { name: 'purpose', kind: 'flag' },
    ],
  },
  rectification: {
    word: 'oikaisu',
    isCommon: true,
    articles: ['16', '19'],
    bases: LEGAL_BASES,
    fields: [
      { name: 'fault', kind: 'choice', options: ['wrong', 'missing'], initial: 'wrong' },
      { name: 'current', kind: 'text', required: true, when: { field: 'fault', is: 'wrong' } },
      { name: 'correct', kind: 'text', required: true, when: { field: 'fault', is: 'wrong' } },
      { name: 'addition', kind: 'text', required: true, when: { field: 'fault', is: 'missing' } },
      { name: 'reason', kind: 'text', required: true },
      { name: 'place', kind: 'line', when: { field: 'fault', is: 'wrong' } },
    ],
  },
  erasure: {
    word: 'poisto',
    isCommon: true,
    articles: ['17', '19'],
    endsStorage: true,
    registers: 'all',
    // Art. 17(3)(b) excludes only what an obligation or a public task makes necessary, and as long as it does.
    bases: LEGAL_BASES,
    after: 'access',
    fields: [
      { name: 'scope', kind: 'choice', options: ['everything', 'part'], initial: 'everything' },
      { name: 'part', kind: 'text', required: true, when: { field: 'scope', is: 'part' } },
      {
        name: 'grounds',
        kind: 'choices',
        options: ['unnecessary', 'consentWithdrawn', 'objected', 'unlawful', 'obligation', 'child'],
      },
      { name: 'reason', kind: 'text' },
      // Of a digital identity wallet the register may have got data under no name that it knows (Regulation (EU)
      // No 910/2014, Article 5a(5)(a)(ix)).
      { name: 'wallet', kind: 'text', whenBegun: true },
    ],
  },
  restriction: {
    word: 'rajoitus',
    isCommon: false,
    articles: ['18', '19'],
    bases: LEGAL_BASES,
    fields: [
      {
        name: 'ground',
        kind: 'choice',
        options: ['accuracy', 'unlawful', 'claims', 'objection'],
        required: true,
      },
      // Art. 18(1)(d): whoever has objected can say when; who has not, objects, and is restricted by that.
      {
        name: 'objectedOn',
        kind: 'day',
        lies: 'behind',
        required: true,
        when: { field: 'ground', is: 'objection' },
      },
      { name: 'processing', kind: 'text', required: true },
      { name: 'duration', kind: 'line' },
    ],
  },
  marketingObjection: {
    word: 'markkinointikielto',
    isCommon: true,
    articles: ['21(2)', '21(3)'],
    endsAtOnce: true,
    registers: 'always-all',
    bases: LEGAL_BASES,
    fields: [],
  },
  objection: {
    word: 'vastustaminen',
    isCommon: false,
    articles: ['21(1)', '18(1)(d)'],
    erasureArticles: ['17(1)(c)', '19'],
    bases: ['publicTask', 'legitimateInterest'],
    instead: 'consentWithdrawal',
    fields: [
      { name: 'processing', kind: 'text', required: true },
      { name: 'situation', kind: 'text', required: true },
      { name: 'erase', kind: 'flag' },
    ],
  },
  portability: {
    word: 'siirto',
    isCommon: false,
    articles: ['20'],
    bases: ['consent', 'contract'],
    instead: 'access',
    fields: [
      { name: 'data', kind: 'text' },
      { name: 'format', kind: 'choice', options: ['any', 'csv', 'json', 'xml'], initial: 'any' },
      { name: 'receiver', kind: 'choice', options: ['me', 'controller'], initial: 'me' },
      { name: 'receiverName', kind: 'line', required: true, when: { field: 'receiver', is: 'controller' } },
      {
        name: 'receiverContact',
        kind: 'line',
        required: true,
        when: { field: 'receiver', is: 'controller' },
      },
    ],
  },
  consentWithdrawal: {
    word: 'suostumuksen-peruutus',
    isCommon: false,
    articles: ['7(3)'],
    erasureArticles: ['17(1)(b)', '19'],
    endsAtOnce: true,
    registers: 'all',
    // A notice may forget to mention a consent that somebody gave.
    bases: LEGAL_BASES,
    fields: [
      { name: 'scope', kind: 'choice', options: ['everything', 'part'], initial: 'everything' },
      { name: 'consent', kind: 'text', required: true, when: { field: 'scope', is: 'part' } },
      { name: 'erase', kind: 'flag' },
    ],
  },
  automatedDecision: {
    word: 'automaattipaatos',
    isCommon: false,
    articles: ['22', '15(1)(h)'],
    bases: LEGAL_BASES,
    fields: [
      { name: 'decision', kind: 'text' },
      { name: 'view', kind: 'text' },
    ],
  },
} as const satisfies Record<string, RightEntryShape>;

export type Right = keyof typeof RIGHTS;

/** The rights by name, in the order of the table. */
export const RIGHT_NAMES = Object.keys(RIGHTS) as [Right, ...Right[]];

/** Rights that belong together in one letter; any other combination would slow the answer (Art. 12(3)). */
export const RIGHT_PAIRS: readonly (readonly [Right, Right])[] = [
  ['rectification', 'restriction'],
  ['erasure', 'marketingObjection'],
  ['erasure', 'consentWithdrawal'],
  ['marketingObjection', 'consentWithdrawal'],
];

/** Whether the text names a right. */
export function isRight(text: string): text is Right {
  return Object.hasOwn(RIGHTS, text);
}

/** Whether the rights make one letter: a single right, or one of the pairs in its order. */
export function belongTogether(rights: readonly Right[]): boolean {
  const [first, second, ...more] = rights;
  if (second === undefined || more.length > 0) return rights.length === 1;
  return RIGHT_PAIRS.some(([one, other]) => one === first && other === second);
}

/** The table's entry with its general type. */
export function rightEntry(right: Right): RightEntry {
  return RIGHTS[right];
}

/** What a request for the right cites, given its details by field name. */
export function articlesOf(right: Right, details: Readonly<Record<string, unknown>>): readonly string[] {
  const { articles, erasureArticles = [] } = rightEntry(right);
  const { erase } = details;
  return erase === true ? [...articles, ...erasureArticles] : articles;
}

/** The right whose word stands in a URL or a file name, or undefined. */
export function findRightByWord(word: string): Right | undefined {
  return RIGHT_NAMES.find((right) => RIGHTS[right].word === word);
}

/** The rights that may join the given one in the same letter. */
export function companionsOf(right: Right): Right[] {
  return RIGHT_PAIRS.flatMap(([first, second]) => {
    if (first === right) return [second];
    return second === right ? [first] : [];
  });
}

/** How a right stands towards the bases that a notice states. */
export type Applicability = 'applies' | 'conditional' | 'cannot-apply';

/**
 * Whether the right can be used on the stated legal bases (Art. 6, 7, 15 to 22 GDPR). A notice that states
 * none leaves it open, and the letter is then written conditionally.
 */
export function applicabilityOf(right: Right, statedBases: readonly LegalBasis[]): Applicability {
  const bases: readonly LegalBasis[] = RIGHTS[right].bases;
  if (bases.length === LEGAL_BASES.length) return 'applies';
  if (statedBases.length === 0) return 'conditional';
  const fitting = statedBases.filter((basis) => bases.includes(basis));
  if (fitting.length === 0) return 'cannot-apply';
  return fitting.length === statedBases.length ? 'applies' : 'conditional';
}

/** A right whose use ends the processing at once. */
export type RightAtOnce = {
  [Name in Right]: (typeof RIGHTS)[Name] extends { endsAtOnce: true } ? Name : never;
}[Right];

type RightEntryShape = Omit<RightEntry, 'instead' | 'after'> & {
  readonly instead?: string;
  readonly after?: string;
};
