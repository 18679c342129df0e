import type { Controller } from '../publisher/controller.ts';
import type { Notice } from '../publisher/notice.ts';
import { legalBasesOf } from '../publisher/purposes.ts';
import { recipientNames } from '../publisher/recipients.ts';
import type { LegalBasis } from '../rights/right.ts';
import type { NoticeFact } from './asked-items.ts';

/** The parts of a notice that are told in its own words. */
export type QuotedFact = Exclude<NoticeFact, 'legalBases' | 'authority'>;

/** One register's notice as far as an answer is about it; a part that the notice leaves out is empty. */
interface RegisterAnswerFacts extends Readonly<Record<QuotedFact, readonly string[]>> {
  readonly slug: string;
  /** The language that the notice is written in. */
  readonly language: string;
  readonly name: string;
  readonly noticeUpdatedOn: string;
  readonly noticeSha256: string;
  readonly legalBases: readonly LegalBasis[];
}

/** What a controller published that an answer can repeat or be compared with. */
export interface AnswerFacts {
  readonly controller: Pick<Controller, 'name' | 'businessId' | 'requestEmail'> & {
    /** What it is called in languages in which it has another name. */
    readonly names?: Readonly<Record<string, string>> | undefined;
  };
  readonly authority: Pick<Controller['supervisoryAuthority'], 'name' | 'email' | 'phone' | 'website'>;
  readonly registers: readonly RegisterAnswerFacts[];
}

/** The notice's facts for answers; the caller computes the hash of its text. */
export function registerAnswerFacts(
  { slug, language }: Pick<RegisterAnswerFacts, 'slug' | 'language'>,
  notice: Notice,
  noticeSha256: string,
): RegisterAnswerFacts {
  return {
    slug,
    language,
    name: notice.name,
    noticeUpdatedOn: notice.updatedOn,
    noticeSha256,
    purposes: notice.purposes.map(({ text }) => text),
    categories: notice.dataCategories,
    recipients: recipientNames(notice.recipients),
    storage: notice.storage.map(({ text }) => text),
    sources: notice.sources,
    transfers: notice.transfers.quotes,
    legalBases: legalBasesOf(notice.purposes),
  };
}
