import { LEGAL_BASES, type LegalBasis } from '../../rights/right.ts';
import type { CheckedNotice } from './checked-notice.ts';
import { affirming, bodyOf, matching, sectionsAbout, sentencesAbout } from './look.ts';
import type { NoticeStems } from './notice-stems.ts';
import type { Sentence } from './notice-words.ts';

/**
 * The sentences that state a legal basis: those in a section about bases, those in one about purposes that speak of a
 * basis, and plain ones elsewhere. What a section about rights says of a basis is a condition of the right.
 */
export function basisSentences(notice: CheckedNotice, stems: NoticeStems): Sentence[] {
  const any = (sentence: Sentence): boolean =>
    LEGAL_BASES.some((basis) => stems.bases[basis].test(sentence.folded));
  const aboutRights = new Set(sentencesAbout(notice, stems, 'rights', 'objection'));
  const plain = matching(bodyOf(notice), stems.basis.plain).filter((sentence) => !aboutRights.has(sentence));
  const found = [
    ...sentencesAbout(notice, stems, 'basis').filter(any),
    ...matching(sentencesAbout(notice, stems, 'purpose'), stems.basis.phrase).filter(any),
    ...plain.filter(any),
  ];
  return [...new Set(affirming(found, stems))];
}

/** The bases that the notice states, in its facts or else in its words; empty when none is known. */
export function statedBases(notice: CheckedNotice, stems: NoticeStems): LegalBasis[] {
  const facts = new Set(
    notice.facts.purposes.flatMap(({ bases, asksExplicitConsent }) =>
      asksExplicitConsent ? [...bases, 'consent' as const] : bases,
    ),
  );
  const sentences = facts.size > 0 ? [] : basisSentences(notice, stems);
  return LEGAL_BASES.filter(
    (basis) => facts.has(basis) || sentences.some(({ folded }) => stems.bases[basis].test(folded)),
  );
}

/** Whether a purpose is marketing: by its fact, or else by the section about purposes, or by all when there is none. */
export function isMarketing(notice: CheckedNotice, stems: NoticeStems): boolean {
  const { purposes } = notice.facts;
  if (purposes.length > 0) return purposes.some(({ text }) => stems.marketing.test(text.toLowerCase()));
  const hasSection = sectionsAbout(notice, stems, 'purpose', 'basis').length > 0;
  const sentences = hasSection ? sentencesAbout(notice, stems, 'purpose', 'basis') : bodyOf(notice);
  return matching(affirming(sentences, stems), stems.marketing).length > 0;
}
