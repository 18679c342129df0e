import { LEGAL_BASES } from '../../rights/right.ts';
import { type Finding, finding, notApplicable, type Rule } from '../reading/finding.ts';
import { bodyOf, look, matching, sentencesAbout, sentencesWith } from '../reading/look.ts';
import { basisSentences, statedBases } from '../reading/stated-bases.ts';

const purposes: Rule = {
  id: 'R-04',
  law: '13(1)(c)',
  level: 'V',
  topics: ['purpose'],
  check(notice, stems): Finding {
    const quoted = sentencesWith(
      notice,
      notice.facts.purposes.map(({ text }) => text),
    );
    if (quoted.length > 0) return finding('found', quoted);
    const [first] = sentencesAbout(notice, stems, 'purpose');
    if (first) return finding('found', [first]);
    return look(notice, stems, { topics: ['purpose', 'basis'], stem: stems.purpose });
  },
};

const bases: Rule = {
  id: 'R-05',
  law: '13(1)(c)',
  level: 'V',
  topics: ['basis', 'purpose'],
  check(notice, stems): Finding {
    const stated = notice.facts.purposes;
    const without = stated.filter((purpose) => purpose.bases.length === 0);
    if (stated.length > without.length) {
      const names = without.map(({ text }) => text);
      if (without.length > 0) return finding('unclear', sentencesWith(notice, names), { say: 'some', names });
      return finding('found', basisSentences(notice, stems));
    }
    const sure = basisSentences(notice, stems);
    if (sure.length > 0) return finding('found', sure);
    const rights = new Set(sentencesAbout(notice, stems, 'rights', 'objection', 'complaint'));
    const loose = bodyOf(notice).filter(
      (sentence) =>
        !rights.has(sentence) && LEGAL_BASES.some((basis) => stems.bases[basis].test(sentence.folded)),
    );
    return finding(loose.length > 0 ? 'unclear' : 'notFound', loose);
  },
};

const interest: Rule = {
  id: 'R-06',
  law: '13(1)(d)',
  level: 'E',
  check(notice, stems): Finding {
    const known = statedBases(notice, stems);
    if (known.length === 0) return notApplicable('noBasis');
    if (!known.includes('legitimateInterest')) return notApplicable('otherBasis');
    const stated = notice.facts.purposes.flatMap((purpose) => purpose.interest ?? []);
    if (stated.length > 0) return finding('found', sentencesWith(notice, stated));
    const rights = new Set(sentencesAbout(notice, stems, 'rights', 'objection'));
    const spoken = matching(bodyOf(notice), stems.bases.legitimateInterest).filter(
      (sentence) => !rights.has(sentence),
    );
    const named = matching(spoken, stems.interestNamed);
    if (named.length > 0) return finding('found', named);
    // The sentences around may name it, when they tell what the data are for.
    const beside = new Set(sentencesAbout(notice, stems, 'purpose'));
    const open = spoken.filter((sentence) => beside.has(sentence));
    return open.length > 0 ? finding('unclear', open) : finding('notFound', spoken);
  },
};

export const PURPOSE_RULES = [purposes, bases, interest];
