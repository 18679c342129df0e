import { type Finding, finding, notApplicable, type Rule } from '../reading/finding.ts';
import { bodyOf, headingsOf, matching, sentencesAbout } from '../reading/look.ts';

const complaint: Rule = {
  id: 'R-23',
  law: '13(2)(d)',
  level: 'V',
  topics: ['complaint'],
  check(notice, { authority, complaint: stem }): Finding {
    const told = notice.sections.flatMap(({ heading, sentences }) => {
      const whole = heading ? [heading, ...sentences] : [...sentences];
      const authorities = matching(whole, authority);
      return authorities.length > 0 && matching(whole, stem).length > 0 ? authorities : [];
    });
    if (told.length > 0) return finding('found', told);
    const everything = [...headingsOf(notice), ...bodyOf(notice)];
    const half = [...matching(everything, authority), ...matching(everything, stem)];
    return half.length > 0 ? finding('unclear', half) : finding('notFound');
  },
};

const conditions: Rule = {
  id: 'R-28',
  law: '12(2), 12(5)',
  level: 'E',
  check(notice, stems): Finding {
    const { always, written, may } = stems.conditions;
    const about = sentencesAbout(notice, stems, 'rights', 'objection');
    const asked = matching(about, written).filter(({ folded }) => !may.test(folded));
    const found = [...new Set([...matching(bodyOf(notice), always), ...asked])];
    return found.length > 0 ? finding('noticed', found) : finding('clean');
  },
};

const answer: Rule = {
  id: 'R-29',
  law: '12(3), 12(5)',
  level: 'H',
  topics: ['rights'],
  check(notice, { answer: stems }): Finding {
    const times = matching(matching(bodyOf(notice), stems.time), stems.answering);
    const free = matching(bodyOf(notice), stems.free);
    const told = [...times.slice(0, 1), ...free.slice(0, 1)];
    if (told.length === 2) return finding('found', [...new Set(told)]);
    return told.length === 1 ? finding('unclear', told) : finding('notFound');
  },
};

const provision: Rule = {
  id: 'R-24',
  law: '13(2)(e)',
  level: 'E',
  topics: ['provision'],
  check(notice, stems): Finding {
    const { giving, need, consequence, plain, loose } = stems.provision;
    const { sources } = notice.facts;
    const isElsewhere = (source: string): boolean =>
      stems.sources.other.test(source) && !stems.sources.person.test(source);
    if (sources.length > 0 && sources.every((source) => isElsewhere(source.toLowerCase()))) {
      return notApplicable('otherSources');
    }
    const about = sentencesAbout(notice, stems, 'provision');
    const elsewhere = matching(bodyOf(notice), giving);
    for (const places of [about, elsewhere]) {
      const needs = matching(places, need);
      if (needs.length > 0 && matching(places, consequence).length > 0) return finding('found', needs);
    }
    const plainly = matching(bodyOf(notice), plain);
    if (plainly.length > 0) return finding('found', plainly);
    const half = [...matching(about, need), ...matching(elsewhere, need), ...matching(bodyOf(notice), loose)];
    return half.length > 0 ? finding('unclear', half) : finding('notFound');
  },
};

const automated: Rule = {
  id: 'R-25',
  law: '13(2)(f)',
  level: 'E',
  check(notice, { automated: stems, negation }): Finding {
    const spoken = matching(bodyOf(notice), stems.any);
    const affirmed = spoken.filter(({ folded }) => !negation.test(folded));
    const { isAutomated } = notice.facts;
    if (
      isAutomated === false ||
      (isAutomated === undefined && spoken.length > affirmed.length && affirmed.length === 0)
    ) {
      return notApplicable('denied', spoken);
    }
    if (affirmed.length === 0 && isAutomated === undefined) {
      return finding('unclear', [], { say: 'unmentioned', level: 'H' });
    }
    if (affirmed.every(({ folded }) => stems.profiling.test(folded)) && isAutomated === undefined) {
      return finding('unclear', affirmed, { say: 'profiling', level: 'H' });
    }
    const told = [stems.logic, stems.consequence].filter((stem) => matching(affirmed, stem).length > 0);
    return finding(told.length === 2 ? 'found' : told.length === 1 ? 'unclear' : 'notFound', affirmed);
  },
};

export const ASKING_RULES = [complaint, conditions, answer, provision, automated];
