import type { CheckedNotice } from '../reading/checked-notice.ts';
import { type Finding, finding, notApplicable, type Rule } from '../reading/finding.ts';
import { bodyOf, headingsOf, matching, paragraphOf, sectionsAbout } from '../reading/look.ts';
import type { NoticeStems } from '../reading/notice-stems.ts';
import type { Sentence } from '../reading/notice-words.ts';
import { isMarketing, statedBases } from '../reading/stated-bases.ts';

/** The right to object has to be shown apart from everything else, clearly (Art. 21(4) GDPR). */
export const objectionApart: Rule = {
  id: 'R-20',
  law: '21(4)',
  level: 'E',
  topics: ['objection', 'rights'],
  check(notice, stems): Finding {
    const known = statedBases(notice, stems);
    const applies =
      isMarketing(notice, stems) || known.includes('legitimateInterest') || known.includes('publicTask');
    if (!applies) return notApplicable(known.length === 0 ? 'noBasis' : 'otherBasis');
    const own = sectionsAbout(notice, stems, 'objection')
      .map(({ sentences }) => sentences)
      .filter((sentences) => sentences.length > 0 && !namesOthers(sentences, stems));
    if (own.length > 0) return finding('found', own.flat());
    const spoken = bodyOf(notice).filter((sentence) => objects(sentence, stems));
    const alone = spoken.filter((sentence) => isAlone(notice, sentence, stems));
    if (alone.length > 0) return finding('found', alone);
    const mixed = [...spoken, ...headingsOf(notice).filter((heading) => objects(heading, stems))];
    if (mixed.length > 0) return finding('unclear', mixed);
    const optOut = matching(bodyOf(notice), stems.optOut);
    return optOut.length > 0 ? finding('unclear', optOut, { say: 'optOut' }) : finding('notFound');
  },
};

/** Whether the words speak of objecting, or of forbidding marketing. */
function objects({ folded }: Sentence, { rights, forbidding }: NoticeStems): boolean {
  return rights['21(1)'].test(folded) || forbidding.test(folded);
}

function namesOthers(sentences: readonly Sentence[], { rights }: NoticeStems): boolean {
  return (['15', '16', '17', '18', '20'] as const).some(
    (article) => matching(sentences, rights[article]).length > 0,
  );
}

/** Whether nothing else than the right to object stands in the sentence's paragraph. */
function isAlone(notice: CheckedNotice, sentence: Sentence, stems: NoticeStems): boolean {
  return (
    !sentence.isItem &&
    stems.grants.test(sentence.folded) &&
    !namesOthers(paragraphOf(notice, sentence), stems)
  );
}
