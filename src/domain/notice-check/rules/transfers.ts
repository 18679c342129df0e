import type { CheckedNotice } from '../reading/checked-notice.ts';
import { type Finding, finding, notApplicable, type Rule } from '../reading/finding.ts';
import { affirming, bodyOf, matching, paragraphOf, sentencesAbout, sentencesWith } from '../reading/look.ts';
import type { NoticeStems } from '../reading/notice-stems.ts';
import type { Sentence } from '../reading/notice-words.ts';

/** Decisions and agreements that the Court of Justice annulled, and when. */
const ANNULLED = [
  { name: 'Privacy Shield', words: /privacy[ -]shield/, on: '2020-07-16', judgment: 'C-311/18' },
  { name: 'Safe Harbor', words: /safe[ -]harbou?r/, on: '2015-10-06', judgment: 'C-362/14' },
];

/** Sets of standard contractual clauses: those in force, and those that were repealed (Decision (EU) 2021/914, Art. 4). */
const CLAUSES = { inForce: /2021\/914/, repealed: /2001\/497|2004\/915|2010\/87/ };

/** Legal forms of companies of the United States; no proof of a transfer. */
const AMERICAN = /(?<!\p{L})(?:inc|corp|corporation|llc|pbc)(?!\p{L})/u;

/** The sentences that say that data are or may be taken out of the European Economic Area, and those that deny it. */
function transferSentences(
  notice: CheckedNotice,
  stems: NoticeStems,
): { stated: Sentence[]; denied: Sentence[] } {
  const { outside, country, movement, mechanism } = stems.transfers;
  const about = sentencesAbout(notice, stems, 'transfer');
  const body = bodyOf(notice);
  const moving = matching(body, movement);
  const spoken = [
    ...new Set([
      ...matching(moving, outside),
      ...matching(moving, country),
      ...matching(about, country),
      ...matching(about, outside),
    ]),
  ];
  // Below a heading about transfers a sentence need not say once more where to.
  const plain = matching(matching(about, movement), mechanism);
  const stated = affirming([...new Set([...spoken, ...plain])], stems);
  const denied = [...spoken, ...about].filter(({ folded }) => stems.negation.test(folded));
  return { stated, denied };
}

const transfers: Rule = {
  id: 'R-09',
  law: '13(1)(f)',
  level: 'E',
  check(notice, stems): Finding {
    const { stated, denied } = transferSentences(notice, stems);
    const named = [...sentencesWith(notice, notice.facts.recipients), ...bodyOf(notice)];
    const american = [...new Set(matching(named, AMERICAN))];
    if (stated.length === 0) {
      if (american.length > 0) return finding('unclear', american, { say: 'american' });
      return denied.length > 0 ? notApplicable('denied', denied) : notApplicable('noSign');
    }
    const countries = matching(stated, stems.transfers.country);
    const mechanisms = matching(bodyOf(notice), stems.transfers.mechanism);
    const annulled = annulledIn(notice, stems);
    if (countries.length > 0 && mechanisms.length > 0) return finding('found', [...countries, ...mechanisms]);
    if (mechanisms.length > 0) return finding('unclear', stated, { say: 'noCountry' });
    if (annulled.length > 0)
      return finding(
        'unclear',
        annulled.map(({ sentence }) => sentence),
        { say: 'annulled' },
      );
    return finding('notFound', stated);
  },
};

function annulledIn(notice: CheckedNotice, stems: NoticeStems) {
  return bodyOf(notice).flatMap((sentence) =>
    ANNULLED.filter(
      ({ words }) => words.test(sentence.folded) && !stems.transfers.annulled.test(sentence.folded),
    ).map((entry) => ({ ...entry, sentence })),
  );
}

const annulledMechanism: Rule = {
  id: 'R-10',
  law: '44–46',
  level: 'E',
  check(notice, stems): Finding {
    const found = annulledIn(notice, stems);
    if (found.length === 0) return finding('clean');
    const names = [...new Set(found.map(({ name, on, judgment }) => `${name} (${judgment}, ${on})`))];
    return finding(
      'noticed',
      found.map(({ sentence }) => sentence),
      { names },
    );
  },
};

const standardClauses: Rule = {
  id: 'R-11',
  law: '46(2)(c)',
  level: 'E',
  check(notice, stems): Finding {
    const named = matching(bodyOf(notice), stems.transfers.clauses);
    const inForce = matching(bodyOf(notice), CLAUSES.inForce);
    if (inForce.length > 0) return finding('found', inForce);
    const repealed = matching(bodyOf(notice), CLAUSES.repealed);
    if (repealed.length > 0) return finding('notFound', repealed);
    return named.length > 0 ? finding('unclear', named) : notApplicable('noClauses');
  },
};

const copyOfSafeguards: Rule = {
  id: 'R-12',
  law: '13(1)(f)',
  level: 'E',
  check(notice, stems): Finding {
    const { clauses, bindingRules, copy, more } = stems.transfers;
    const safeguards = [...matching(bodyOf(notice), clauses), ...matching(bodyOf(notice), bindingRules)];
    if (safeguards.length === 0) return notApplicable('noSafeguards');
    const places = [
      ...new Set([
        ...sentencesAbout(notice, stems, 'transfer'),
        ...safeguards.flatMap((sentence) => paragraphOf(notice, sentence)),
      ]),
    ];
    const told = matching(places, copy);
    if (told.length > 0) return finding('found', told);
    const open = matching(places, more);
    return open.length > 0 ? finding('unclear', open) : finding('notFound', safeguards);
  },
};

export const TRANSFER_RULES = [transfers, annulledMechanism, standardClauses, copyOfSafeguards];
