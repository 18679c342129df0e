import type { CheckedNotice } from '../reading/checked-notice.ts';
import { type Finding, finding, notApplicable, type Rule } from '../reading/finding.ts';
import { bodyOf, matching, sentencesAbout, sentencesWith } from '../reading/look.ts';
import type { NoticeStems } from '../reading/notice-stems.ts';
import type { Sentence } from '../reading/notice-words.ts';

/** From how many years on storage asks for a reason. */
const LONG_YEARS = 10;

/** The sentences that say how long data are kept: the quoted ones, or those of a section about it, or plain ones. */
function storageSentences(notice: CheckedNotice, stems: NoticeStems): Sentence[] {
  const quoted = sentencesWith(notice, notice.facts.storage);
  if (quoted.length > 0) return quoted;
  const { keeping, period, criterion, vague, long } = stems.storage;
  const tells = ({ folded }: Sentence): boolean =>
    [period, criterion, vague, long].some((stem) => stem.test(folded));
  const about = sentencesAbout(notice, stems, 'storage').filter(tells);
  if (about.length > 0) return about;
  const rights = new Set(sentencesAbout(notice, stems, 'rights', 'objection', 'complaint'));
  return matching(bodyOf(notice), keeping).filter(
    (sentence) => !rights.has(sentence) && [period, vague, long].some((stem) => stem.test(sentence.folded)),
  );
}

const period: Rule = {
  id: 'R-13',
  law: '13(2)(a)',
  level: 'V',
  topics: ['storage'],
  check(notice, stems): Finding {
    const told = storageSentences(notice, stems);
    const about = sentencesAbout(notice, stems, 'storage');
    const isSure =
      notice.facts.storage.length > 0 || about.length > 0 || matching(told, stems.storage.period).length > 0;
    if (told.length > 0) return finding(isSure ? 'found' : 'unclear', told);
    return finding(about.length > 0 ? 'unclear' : 'notFound', about);
  },
};

const definitePeriod: Rule = {
  id: 'R-13b',
  law: '13(2)(a)',
  level: 'H',
  check(notice, stems): Finding {
    const told = storageSentences(notice, stems);
    if (told.length === 0) return notApplicable('noPeriod');
    const { period: number, criterion, vague, law, long } = stems.storage;
    const loose = told.filter(({ folded }) => vague.test(folded) && !number.test(folded));
    const definite = told.filter(
      (sentence) =>
        !loose.includes(sentence) &&
        [number, criterion, law, long].some((stem) => stem.test(sentence.folded)),
    );
    if (loose.length === 0) return finding(definite.length > 0 ? 'found' : 'unclear', told);
    return finding(definite.length > 0 ? 'unclear' : 'notFound', loose);
  },
};

const longPeriod: Rule = {
  id: 'R-14',
  law: '5(1)(e)',
  level: 'H',
  check(notice, stems): Finding {
    const { keeping, law, long, years } = stems.storage;
    const told = storageSentences(notice, stems);
    if (told.length === 0) return notApplicable('noPeriod');
    const places = [...new Set([...told, ...matching(bodyOf(notice), keeping)])];
    const unreasoned = places.filter(({ folded }) => {
      const isLong = long.test(folded) || Number(years.exec(folded)?.[1] ?? 0) >= LONG_YEARS;
      return isLong && !law.test(folded);
    });
    return unreasoned.length > 0 ? finding('noticed', unreasoned) : finding('clean');
  },
};

export const STORAGE_RULES = [period, definitePeriod, longPeriod];
