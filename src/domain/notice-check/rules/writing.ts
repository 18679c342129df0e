import { type Finding, finding, type Rule } from '../reading/finding.ts';
import { bodyOf, headingsOf, matching, sentencesAbout } from '../reading/look.ts';

const repealedTerms: Rule = {
  id: 'R-30',
  law: '',
  level: 'H',
  check(notice, { repealed }): Finding {
    const { kind = '' } = notice.facts;
    // What the publisher chose to call the document is its own to choose.
    const found = [...headingsOf(notice), ...bodyOf(notice)].filter(({ folded }) =>
      repealed.test(kind === '' ? folded : folded.replaceAll(kind, '')),
    );
    return found.length > 0 ? finding('noticed', found) : finding('clean');
  },
};

/** How long a notice may go without a change before somebody should read it again. */
const STALE_YEARS = 2;

const age: Rule = {
  id: 'R-31',
  law: '5(2)',
  level: 'H',
  check({ facts }, _stems, today): Finding {
    const [year = '', ...rest] = facts.updatedOn.split('-');
    const staleOn = [String(Number(year) + STALE_YEARS), ...rest].join('-');
    return today > staleOn ? finding('noticed', [], { names: [facts.updatedOn] }) : finding('clean');
  },
};

/** From how many on, and from what share of all words, hedging words are told. */
const HEDGES = { least: 3, share: 1 / 100 };

const hedging: Rule = {
  id: 'R-34',
  law: '12(1)',
  level: 'H',
  check(notice, stems): Finding {
    const left = new Set(sentencesAbout(notice, stems, 'complaint', 'rights', 'provision'));
    const sentences = bodyOf(notice).filter((sentence) => !left.has(sentence));
    const words = sentences.flatMap(({ folded }) => folded.match(/[\p{L}\d]+/gu) ?? []).length;
    const hedged = sentences.flatMap((sentence) =>
      (sentence.folded.match(stems.hedges) ?? []).map((hedge) => ({ hedge, sentence })),
    );
    if (hedged.length < HEDGES.least || hedged.length <= words * HEDGES.share) return finding('clean');
    return finding('noticed', [...new Set(hedged.map(({ sentence }) => sentence))], {
      names: [...new Set(hedged.map(({ hedge }) => hedge))],
    });
  },
};

const changes: Rule = {
  id: 'R-36',
  law: 'WP260',
  level: 'H',
  topics: ['changes'],
  check(notice, all): Finding {
    const { changes: stems } = all;
    if (notice.facts.tellsChanges) return finding('found');
    const changing = [
      ...new Set([...sentencesAbout(notice, all, 'changes'), ...matching(bodyOf(notice), stems.change)]),
    ];
    const told = matching(changing, stems.told);
    if (told.length > 0) return finding('found', told);
    return changing.length > 0 ? finding('unclear', changing) : finding('notFound');
  },
};

export const WRITING_RULES = [repealedTerms, age, hedging, changes];
