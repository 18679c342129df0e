import { describe, expect, test } from 'vitest';
import { type FollowUpName, followUpEntry } from '../../src/domain/letters/follow-up.ts';
import type { EventFacts } from '../../src/domain/life/event.ts';
import { complaintLanguageOf } from '../../src/domain/request/letter-language.ts';
import type { FieldValues } from '../../src/domain/rights/field.ts';
import { LANGUAGE_CODES, type Language } from '../../src/i18n/languages.ts';
import { extended, letterOf, partly, refused, wordsOf } from '../fixtures/follow-up-letters.ts';
import { SENT } from '../fixtures/follow-ups.ts';
import { STATEMENTS } from './follow-up-statements/statements.ts';

/*
 * What each letter that follows a request has to state, one expression for one statement in each language, and what
 * it may not state because nobody said it.
 */

interface Case {
  readonly letter: FollowUpName;
  /** The situation, or what was chosen. */
  readonly when: string;
  readonly values?: FieldValues;
  readonly happened?: readonly EventFacts[];
}

const CASES: readonly Case[] = [
  { letter: 'reminder', when: 'noAnswer', values: { 'reminder.situation': 'noAnswer' } },
  {
    letter: 'reminder',
    when: 'incomplete',
    values: { 'reminder.situation': 'incomplete', 'reminder.missing': 'Jäljennös arvioista' },
    happened: [SENT, partly],
  },
  {
    letter: 'reminder',
    when: 'noReasons',
    values: { 'reminder.situation': 'noReasons' },
    happened: [SENT, refused],
  },
  {
    letter: 'reminder',
    when: 'reasonInsufficient',
    values: {
      'reminder.situation': 'reasonInsufficient',
      'reminder.reason': 'Liikesalaisuus',
      'reminder.objection': 'Tiedot ovat minusta',
    },
    happened: [SENT, refused],
  },
  {
    letter: 'reminder',
    when: 'formDemanded',
    values: { 'reminder.situation': 'formDemanded' },
    happened: [SENT, { kind: 'formDemanded', on: '2026-10-20' }],
  },
  {
    letter: 'reminder',
    when: 'feeAsked',
    values: { 'reminder.situation': 'feeAsked' },
    happened: [SENT, { kind: 'feeAsked', on: '2026-10-20' }],
  },
  {
    letter: 'reminder',
    when: 'extensionUnexplained',
    values: { 'reminder.situation': 'extensionUnexplained' },
    happened: [SENT, extended],
  },
  {
    letter: 'clarification',
    when: 'narrowed',
    happened: [SENT, { kind: 'clarificationAsked', on: '2026-10-12' }],
  },
  {
    letter: 'clarification',
    when: 'not narrowed',
    values: { 'clarification.everything': true, 'clarification.text': '' },
  },
  { letter: 'identityAnswer', when: 'asked', happened: [SENT, { kind: 'identityAsked', on: '2026-10-12' }] },
  { letter: 'identityAnswer', when: 'a copy is refused', values: { 'identityAnswer.refusesCopy': true } },
  { letter: 'withdrawal', when: 'everything' },
  {
    letter: 'withdrawal',
    when: 'a part',
    values: { 'withdrawal.scope': 'part', 'withdrawal.part': 'Sähköpostit' },
  },
  { letter: 'complaint', when: 'noAnswer', values: { 'complaint.faults': ['noAnswer'] } },
  {
    letter: 'complaint',
    when: 'noReasons',
    values: { 'complaint.faults': ['noReasons'] },
    happened: [SENT, refused],
  },
  {
    letter: 'complaint',
    when: 'refusal',
    values: { 'complaint.faults': ['refusal'] },
    happened: [SENT, refused],
  },
  {
    letter: 'complaint',
    when: 'incomplete',
    values: { 'complaint.faults': ['incomplete'] },
    happened: [SENT, partly],
  },
  { letter: 'complaint', when: 'unreadable', values: { 'complaint.faults': ['unreadable'] } },
  { letter: 'complaint', when: 'marketing', values: { 'complaint.faults': ['marketing'] } },
  {
    letter: 'complaint',
    when: 'electronicMarketing',
    values: { 'complaint.faults': ['electronicMarketing'] },
  },
  { letter: 'complaint', when: 'identity', values: { 'complaint.faults': ['identity'] } },
  { letter: 'complaint', when: 'idCopy', values: { 'complaint.faults': ['idCopy'] } },
  { letter: 'complaint', when: 'form', values: { 'complaint.faults': ['form'] } },
  { letter: 'complaint', when: 'fee', values: { 'complaint.faults': ['fee'] } },
  { letter: 'complaint', when: 'extension', values: { 'complaint.faults': ['extension'] } },
  { letter: 'complaint', when: 'notice', values: { 'complaint.faults': ['notice'] } },
  { letter: 'complaint', when: 'other', values: { 'complaint.faults': ['other'] } },
  { letter: 'complaintNews', when: 'more' },
  { letter: 'complaintNews', when: 'withdrawn', values: { 'complaintNews.situation': 'withdrawn' } },
  { letter: 'powerOfAttorney', when: 'the answer may be received' },
];

/** What the letter states, in the language that it is written in where the first one is in the given language. */
function statementsOf({ letter, when }: Case, first: Language) {
  const isToAuthority = followUpEntry(letter).recipient === 'supervisoryAuthority';
  const language = isToAuthority ? complaintLanguageOf(first) : first;
  const { request, reminder, complaint, own } = STATEMENTS[language];
  const shared: Partial<Record<FollowUpName, Readonly<Record<string, RegExp>>>> = {
    reminder: { ...request, ...reminder },
    clarification: request,
    identityAnswer: request,
    withdrawal: request,
    ...(complaint ? { complaint } : {}),
  };
  const of = own[`${letter}: ${when}`];
  if (!of) throw new Error(`Expected statements of ${letter}: ${when} in ${language}.`);
  return { language, states: { ...shared[letter], ...of.states }, never: of.never };
}

describe.each(LANGUAGE_CODES)('after a letter in %s', (first) => {
  describe.each(CASES)('$letter: $when', (one) => {
    const { language, states, never } = statementsOf(one, first);
    const { letter, values = {}, happened } = one;
    const written = letterOf(letter, {
      first,
      values,
      ...(happened ? { happened: { events: happened } } : {}),
    });
    const text = wordsOf(written).replaceAll('\u00a0', ' ');

    test(`is in ${language}`, () => {
      expect(written.language).toBe(language);
    });

    test.each(Object.entries(states))('states: %s', (_, statement) => {
      expect(text).toMatch(statement);
    });

    if (never) {
      test('states nothing that nobody said', () => {
        expect(text).not.toMatch(never);
      });
    }
  });
});
