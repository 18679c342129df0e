import type { CheckedNotice } from '../reading/checked-notice.ts';
import { type Finding, finding, type Level, notApplicable, type Rule } from '../reading/finding.ts';
import { bodyOf, headingsOf, matching, sectionsAbout, sentencesAbout } from '../reading/look.ts';
import type { NoticeStems } from '../reading/notice-stems.ts';
import { statedBases } from '../reading/stated-bases.ts';

type StemmedArticle = Exclude<keyof NoticeStems['rights'], 'others'>;

/** Sections whose words for deleting, copying and moving data are not about rights. */
const UNRELATED = ['storage', 'transfer', 'source', 'recipient', 'data', 'purpose', 'changes'] as const;

/** Whether a heading that has words of the right is about it: data are moved and deleted otherwise too. */
function isAboutRight(heading: string, article: StemmedArticle, { topics }: NoticeStems): boolean {
  if (topics.rights.test(heading)) return true;
  return article !== '20' && !topics.storage.test(heading);
}

/** Whether the notice speaks of the right: in the text of a section about rights, or elsewhere, or in a heading alone. */
function lookForRight(notice: CheckedNotice, stems: NoticeStems, article: StemmedArticle): Finding {
  const stem = stems.rights[article];
  const there = matching(sentencesAbout(notice, stems, 'rights', 'objection'), stem);
  const general =
    article === '21(1)'
      ? there.filter(
          ({ folded }) => !stems.marketing.test(folded) || stems.objectionBeyondMarketing.test(folded),
        )
      : there;
  if (general.length > 0) return finding('found', general);
  if (there.length > 0) return finding('unclear', there, { say: 'marketingAlone' });
  const kept = new Set(sentencesAbout(notice, stems, ...UNRELATED));
  const body = bodyOf(notice).filter((sentence) => !kept.has(sentence));
  const elsewhere = matching(matching(body, stems.grants), stem);
  if (elsewhere.length > 0) return finding('unclear', elsewhere, { say: 'elsewhere' });
  const headings = matching(headingsOf(notice), stem).filter(({ folded }) =>
    isAboutRight(folded, article, stems),
  );
  if (headings.length > 0) return finding('unclear', headings, { say: 'heading' });
  const hints = matching(body, stems.hints[article]);
  if (hints.length > 0) return finding('unclear', hints, { say: 'hint' });
  const others = matching(bodyOf(notice), stems.rights.others);
  if (others.length > 0) return finding('unclear', others, { say: 'others' });
  if (sectionsAbout(notice, stems, 'rights').length === 0) {
    const given = matching(body, stems.grants).filter(({ folded }) => !stems.complaint.test(folded));
    if (given.length > 0) return finding('unclear', given, { say: 'noSection' });
  }
  return notice.facts.articles.includes(article)
    ? finding('unclear', [], { say: 'factAlone' })
    : finding('notFound');
}

function rightRule(id: string, law: string, article: StemmedArticle, level: Level = 'V'): Rule {
  return {
    id,
    law,
    level,
    topics: ['rights'],
    check: (notice, stems) => lookForRight(notice, stems, article),
  };
}

/** A right that stands on the bases: it does not concern others, and while the basis is unknown nobody can tell. */
function basedRule(
  id: string,
  law: string,
  article: '21(1)' | '20',
  bases: readonly ReturnType<typeof statedBases>[number][],
): Rule {
  return {
    id,
    law,
    level: 'E',
    topics: ['rights'],
    check(notice, stems): Finding {
      const known = statedBases(notice, stems);
      const found = lookForRight(notice, stems, article);
      const applies = known.length === 0 || known.some((basis) => bases.includes(basis));
      if (!applies) return notApplicable('otherBasis');
      if (found.result === 'notFound' && known.length === 0)
        return finding('unclear', [], { say: 'noBasis' });
      return found;
    },
  };
}

const withdrawal: Rule = {
  id: 'R-22',
  law: '13(2)(c)',
  level: 'E',
  topics: ['rights', 'basis'],
  check(notice, stems): Finding {
    const known = statedBases(notice, stems);
    const consents = matching(bodyOf(notice), stems.consent);
    const near = consents.filter(({ folded }) => isNear(folded, stems.consent, stems.withdrawal));
    if (near.length > 0) return finding('found', near);
    const stated = matching(bodyOf(notice), stems.bases.consent);
    if (!known.includes('consent') && stated.length === 0) {
      return known.length > 0 ? notApplicable('otherBasis') : finding('unclear', [], { say: 'noBasis' });
    }
    const open = [...matching(bodyOf(notice), stems.withdrawal), ...matching(bodyOf(notice), stems.optOut)];
    return open.length > 0 ? finding('unclear', [...new Set(open)]) : finding('notFound', stated);
  },
};

/** How many words may stand between a consent and its withdrawal. */
const REACH = 12;

function isNear(text: string, one: RegExp, other: RegExp): boolean {
  const words = text.split(/[^\p{L}\d-]+/u);
  const places = (stem: RegExp): number[] => words.flatMap((word, at) => (stem.test(word) ? [at] : []));
  return places(one).some((at) => places(other).some((there) => Math.abs(at - there) <= REACH));
}

export const RIGHT_RULES = [
  rightRule('R-15', '13(2)(b), 15', '15'),
  rightRule('R-16', '13(2)(b), 16', '16'),
  rightRule('R-17', '13(2)(b), 17', '17'),
  rightRule('R-18', '13(2)(b), 18', '18'),
  basedRule('R-19', '13(2)(b), 21(1)', '21(1)', ['publicTask', 'legitimateInterest']),
  basedRule('R-21', '13(2)(b), 20', '20', ['consent', 'contract']),
  withdrawal,
];
