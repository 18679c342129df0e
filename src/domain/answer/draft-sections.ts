import type { Request } from '../request/request.ts';
import type { LegalBasis } from '../rights/right.ts';
import { type AskedItem, askedItems } from './asked-items.ts';
import type { AnswerFacts, QuotedFact } from './notice-facts.ts';

/** What one register's notice says of an item; both lists are empty where it says nothing. */
export interface ToldByNotice {
  readonly register: string;
  readonly noticeUpdatedOn: string;
  /** Whether the letter was written from another version of the notice. */
  readonly isOtherVersion: boolean;
  /** In the notice's own words, and their language. */
  readonly lines: readonly string[];
  readonly language?: string | undefined;
  readonly bases: readonly LegalBasis[];
}

/** A part of an answer: what was asked, and what the notices already say of it. */
export interface DraftSection {
  readonly item: AskedItem;
  /** Register by register; undefined where the item is about nothing that a notice tells. */
  readonly told: readonly ToldByNotice[] | undefined;
}

/**
 * The parts of an answer to the letter, in its order. A register that is not published here has no facts, and a part
 * that its notice leaves out stays empty: nothing is guessed.
 */
export function draftSections(
  request: Pick<Request, 'rights' | 'registers'>,
  { registers }: AnswerFacts,
): DraftSection[] {
  return askedItems(request).map((item) => {
    const { fact } = item;
    if (fact === undefined || fact === 'authority') return { item, told: undefined };
    const told = request.registers.map(({ slug, name, noticeUpdatedOn, noticeSha256 }) => {
      const published = registers.find((register) => register.slug === slug);
      return {
        register: name,
        noticeUpdatedOn: published?.noticeUpdatedOn ?? noticeUpdatedOn,
        isOtherVersion: published !== undefined && published.noticeSha256 !== noticeSha256,
        ...(published ? { language: published.language } : {}),
        lines: fact === 'legalBases' ? [] : (published?.[fact satisfies QuotedFact] ?? []),
        bases: fact === 'legalBases' ? (published?.legalBases ?? []) : [],
      };
    });
    return { item, told };
  });
}
