import type { Request, RequestedRight } from '../request/request.ts';
import type { Right } from '../rights/right.ts';

/** The parts of a notice that an answer tells too, as they concern the person. */
export type NoticeFact =
  | 'purposes'
  | 'categories'
  | 'recipients'
  | 'storage'
  | 'sources'
  | 'transfers'
  | 'legalBases'
  | 'authority';

/** What is known of a request when its items are told apart. */
interface AskedRequest {
  readonly details: RequestedRight['details'];
  /** All the rights of the letter. */
  readonly rights: readonly Right[];
  /** Whether a register's notice states no legal basis, so that the letter asks for it. */
  readonly isBasisOpen: boolean;
}

/** One thing that a letter asks. */
interface ItemEntry {
  /** What it rests on, as `15(1)(a)`. */
  readonly article: string;
  /** The part of the notice that it is about, if any is. */
  readonly fact?: NoticeFact;
  /** When the letter asks it; always without. */
  readonly when?: (asked: AskedRequest) => boolean;
}

const asksErasure = ({ details, rights }: AskedRequest): boolean =>
  details.erase === true && !rights.includes('erasure');

/**
 * What each right's letter asks, in the letter's order (`content/letters/<word>/`); nobody else enumerates it. The last
 * one of all letters, the reasons of a refusal, stands apart.
 */
const ITEMS = {
  access: {
    confirmation: { article: '15(1)' },
    copy: { article: '15(3)' },
    purposes: { article: '15(1)(a)', fact: 'purposes' },
    categories: { article: '15(1)(b)', fact: 'categories' },
    recipients: { article: '15(1)(c)', fact: 'recipients' },
    transfers: { article: '15(2)', fact: 'transfers' },
    storage: { article: '15(1)(d)', fact: 'storage' },
    rights: { article: '15(1)(e)' },
    complaint: { article: '15(1)(f)', fact: 'authority' },
    source: { article: '15(1)(g)', fact: 'sources' },
    automation: { article: '15(1)(h)' },
    // Art. 15 does not speak of it: it is to be told with the notice.
    legalBasis: { article: '13(1)(c)', fact: 'legalBases' },
    controller: { article: '4(7)' },
  },
  rectification: {
    rectified: { article: '16', when: ({ details }) => details.fault !== 'missing' },
    completed: { article: '16', when: ({ details }) => details.fault === 'missing' },
    recipientsTold: { article: '19', fact: 'recipients' },
  },
  erasure: {
    erased: { article: '17(1)' },
    processors: { article: '17(1)' },
    kept: { article: '17(3)' },
    recipientsTold: { article: '19', fact: 'recipients' },
  },
  restriction: {
    restricted: { article: '18(1)' },
    lifting: { article: '18(3)' },
    // One answer serves for the correction and the restriction.
    recipientsTold: {
      article: '19',
      fact: 'recipients',
      when: ({ rights }) => !rights.includes('rectification'),
    },
  },
  marketingObjection: {
    stopped: { article: '21(3)' },
    lists: { article: '21(2)', fact: 'recipients' },
    source: { article: '15(1)(g)', fact: 'sources' },
  },
  objection: {
    decision: { article: '21(1)' },
    meanwhile: { article: '18(1)(d)' },
    legalBasis: { article: '13(1)(c)', fact: 'legalBases', when: ({ isBasisOpen }) => isBasisOpen },
    erased: { article: '17(1)(c)', when: asksErasure },
    recipientsTold: { article: '19', fact: 'recipients', when: asksErasure },
  },
  portability: {
    data: { article: '20(1)' },
    format: { article: '20(1)' },
    receiver: { article: '20(2)', when: ({ details }) => details.receiver === 'controller' },
    legalBasis: { article: '13(1)(c)', fact: 'legalBases', when: ({ isBasisOpen }) => isBasisOpen },
    rest: { article: '15(3)' },
  },
  consentWithdrawal: {
    ended: { article: '7(3)' },
    otherBasis: { article: '6(1)', fact: 'legalBases' },
    erased: { article: '17(1)(b)', when: asksErasure },
    recipientsTold: { article: '19', fact: 'recipients', when: asksErasure },
  },
  automatedDecision: {
    existence: { article: '15(1)(h)' },
    logic: { article: '15(1)(h)' },
    human: { article: '22(3)' },
    outcome: { article: '22(3)' },
    basis: { article: '22(2)' },
  },
} as const satisfies Readonly<Record<Right, Readonly<Record<string, ItemEntry>>>>;

type ItemsOf<R extends Right> = `${R}.${keyof (typeof ITEMS)[R] & string}`;

/** An item by its right and name, as `access.copy`; `refusal` stands at the end of every letter. */
type AskedItemId = { [R in Right]: ItemsOf<R> }[Right] | 'refusal';

/** One thing that a letter asks, as an answer has to meet it. */
export interface AskedItem {
  readonly id: AskedItemId;
  readonly article: string;
  readonly fact?: NoticeFact | undefined;
}

/** What must be told when something is not granted: the reasons, and where to complain (Art. 12(4) GDPR). */
const REFUSAL: AskedItem = { id: 'refusal', article: '12(4)', fact: 'authority' };

/** Every item by its id, in the order of the table. */
export const ASKED_ITEM_IDS: readonly AskedItemId[] = [
  ...Object.entries(ITEMS).flatMap(([right, items]) =>
    Object.keys(items).map((name) => `${right}.${name}` as AskedItemId),
  ),
  REFUSAL.id,
];

/** What this letter asks, in its order; a letter that follows repeats what the first one asked. */
export function askedItems({ rights, registers }: Pick<Request, 'rights' | 'registers'>): AskedItem[] {
  const names = rights.map(({ right }) => right);
  const isBasisOpen = registers.some(({ legalBases }) => legalBases.length === 0);
  const items = rights.flatMap(({ right, details }) => {
    const entries: Readonly<Record<string, ItemEntry>> = ITEMS[right];
    return Object.entries(entries)
      .filter(([, { when }]) => !when || when({ details, rights: names, isBasisOpen }))
      .map(
        ([name, { article, fact }]): AskedItem => ({ id: `${right}.${name}` as AskedItemId, article, fact }),
      );
  });
  return [...items, REFUSAL];
}
