import { describe, expect, test } from 'vitest';
import { checkNotice, compareNotices, RULE_IDS } from '../../../src/domain/notice-check/check-notices.ts';
import type { CheckedFacts, CheckedNotice } from '../../../src/domain/notice-check/reading/checked-notice.ts';
import { readNoticeWords } from '../../../src/domain/notice-check/reading/notice-words.ts';
import { NOTICE_STEMS } from '../../../src/i18n/notice-stems.ts';
import { noticeRules } from '../../../src/i18n/publisher/notice-rules.ts';
import { RULE_CASES } from '../../fixtures/notice-check/rule-cases.ts';
import { SWEDISH_RULE_CASES } from '../../fixtures/notice-check/rule-cases-sv.ts';

const TODAY = '2026-11-26';

const NO_FACTS: CheckedFacts = {
  controller: 'Testi Oy',
  recipients: [],
  purposes: [],
  dataCategories: [],
  sources: [],
  storage: [],
  articles: [],
  updatedOn: '2026-01-01',
};

function noticeOf(sections: readonly string[], facts: Partial<CheckedFacts> = {}): CheckedNotice {
  const markdown = sections.map((section) => `## ${section.replace(': ', '\n\n')}`).join('\n\n');
  return { register: 'testi', facts: { ...NO_FACTS, ...facts }, sections: readNoticeWords(markdown) };
}

const CASES = Object.entries({ fi: RULE_CASES, sv: SWEDISH_RULE_CASES }).flatMap(([language, rules]) =>
  Object.entries(rules).flatMap(([rule, cases]) =>
    Object.entries(cases).map(([result, [sections, facts]]) => ({
      language: language as keyof typeof NOTICE_STEMS,
      rule,
      result,
      sections,
      facts,
    })),
  ),
);

test.each(CASES)('$language $rule: $result', ({ language, rule, result, sections, facts }) => {
  const found = checkNotice(noticeOf(sections, facts), NOTICE_STEMS[language], TODAY).find(
    (one) => one.rule === rule,
  );
  expect(found?.result).toBe(result);
  const said = noticeRules[rule]?.says[found?.say ?? result];
  if (result !== 'found' && result !== 'clean' && found?.say !== 'unknownSections')
    expect(said).toBeDefined();
  for (const quote of found?.quotes ?? []) expect(sections.join(' ')).toContain(quote.text);
});

test('every rule on one notice has its cases, and every rule its words', () => {
  const single = RULE_IDS.filter((rule) => !rule.startsWith('R-S'));
  expect(Object.keys(RULE_CASES)).toEqual(single);
  expect(Object.keys(SWEDISH_RULE_CASES)).toEqual(single);
  expect(Object.keys(noticeRules)).toEqual(RULE_IDS);
});

describe('notices of one controller', () => {
  const first: Partial<CheckedFacts> = {
    postalAddress: 'Katu 1, 00100 Helsinki',
    requestEmail: 'a@testi.example',
    contactPerson: { name: 'Maija Malli' },
    updatedOn: '2026-01-15',
  };

  test.each<[string, Partial<CheckedFacts>]>([
    ['R-S1', { postalAddress: 'Katu 2, 00100 Helsinki' }],
    ['R-S2', { contactPerson: { name: 'Matti Malli' } }],
    ['R-S3', { requestEmail: 'b@testi.example' }],
    ['R-S4', { updatedOn: '2025-01-14' }],
  ])('%s notices what differs and nothing else', (rule, change) => {
    const one = noticeOf([], first);
    const result = (others: readonly CheckedNotice[]) =>
      Object.fromEntries(compareNotices([one, ...others]).map((found) => [found.rule, found.result]));
    const same = { 'R-S1': 'clean', 'R-S2': 'clean', 'R-S3': 'clean', 'R-S4': 'clean' };
    expect(result([noticeOf([], { ...first, updatedOn: '2025-01-15' })])).toEqual(same);
    expect(result([noticeOf([], { ...first, ...change })])).toEqual({ ...same, [rule]: 'noticed' });
    expect(result([])[rule]).toBe('notApplicable');
  });
});
