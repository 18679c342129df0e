import type { CheckedNotice } from '../reading/checked-notice.ts';
import { type Finding, finding, notApplicable, type Rule } from '../reading/finding.ts';
import { affirming, bodyOf, look, matching, sentencesAbout, sentencesWith } from '../reading/look.ts';
import type { NoticeStems } from '../reading/notice-stems.ts';
import type { Sentence } from '../reading/notice-words.ts';

/** The sentences that say where data come from. */
function sourceSentences(notice: CheckedNotice, stems: NoticeStems): Sentence[] {
  const quoted = sentencesWith(notice, notice.facts.sources);
  return quoted.length > 0 ? quoted : sentencesAbout(notice, stems, 'source');
}

/** Whether the notice names nobody but the person as a source: Art. 14 GDPR then asks for nothing. */
function isFromPersonOnly(notice: CheckedNotice, stems: NoticeStems): boolean {
  const { sources } = notice.facts;
  const texts = sources.length > 0 ? sources : sourceSentences(notice, stems).map(({ text }) => text);
  return (
    texts.length > 0 &&
    texts.every((text) => {
      const folded = text.toLowerCase();
      return stems.sources.person.test(folded) && !stems.sources.other.test(folded);
    })
  );
}

const sources: Rule = {
  id: 'R-26',
  law: '14(2)(f)',
  level: 'E',
  check(notice, stems): Finding {
    if (isFromPersonOnly(notice, stems)) return notApplicable('personOnly', sourceSentences(notice, stems));
    const told = sourceSentences(notice, stems);
    const vague = matching(told, stems.sources.vague);
    if (vague.length > 0) return finding('unclear', vague, { say: 'vague' });
    if (told.length > 0) return finding('found', told);
    const elsewhere = matching(bodyOf(notice), stems.sources.elsewhere);
    if (elsewhere.length > 0) return finding('notFound', elsewhere);
    return finding('unclear', matching(bodyOf(notice), stems.sources.loose), { say: 'unstated' });
  },
};

const categories: Rule = {
  id: 'R-26b',
  law: '14(1)(d)',
  level: 'E',
  topics: ['data'],
  check(notice, stems): Finding {
    if (isFromPersonOnly(notice, stems)) return notApplicable('personOnly');
    const quoted = sentencesWith(notice, notice.facts.dataCategories);
    const about = sentencesAbout(notice, stems, 'data');
    const among = quoted.filter((sentence) => about.includes(sentence));
    const told = [among, quoted, about].find((sentences) => sentences.length > 0) ?? [];
    if (told.length > 0) return finding('found', told);
    return look(notice, stems, { topics: ['data'], stem: stems.data });
  },
};

const specialCategories: Rule = {
  id: 'R-27',
  law: '9(2)',
  level: 'E',
  check(notice, stems): Finding {
    const { strong, soft, told } = stems.special;
    const body = affirming(bodyOf(notice), stems);
    const certain = matching(body, strong);
    const possible = matching(body, soft);
    if (certain.length + possible.length === 0) return notApplicable('none');
    const answers = matching(bodyOf(notice), told);
    if (answers.length > 0) return finding('found', answers);
    return certain.length > 0 ? finding('notFound', certain) : finding('unclear', possible);
  },
};

const children: Rule = {
  id: 'R-35',
  law: '12(1)',
  level: 'E',
  check(notice, stems): Finding {
    const spoken = matching(bodyOf(notice), stems.children);
    return spoken.length > 0 ? finding('unclear', spoken) : notApplicable('none');
  },
};

export const DATA_RULES = [sources, categories, specialCategories, children];
