import { describe, expect, test } from 'vitest';
import { COMMON_WORDING, parseWording, type Wording } from '../../src/domain/letter/wording.ts';
import { problemsInWording } from '../../src/domain/letter/wording-problems.ts';
import { FOLLOW_UP_NAMES, followUpEntry } from '../../src/domain/letters/follow-up.ts';
import { findRightByWord, RIGHT_NAMES, rightEntry } from '../../src/domain/rights/right.ts';
import { portalFacts } from '../fixtures/portal-facts.ts';
import { publishedFacts } from '../fixtures/published-facts.ts';
import { publishedWordings as wordings } from '../fixtures/published-wordings.ts';

test('there is a wording for each right, for each letter that follows one, and one for all', () => {
  const expected = [
    COMMON_WORDING,
    ...RIGHT_NAMES.map((right) => rightEntry(right).word),
    ...FOLLOW_UP_NAMES.map((letter) => followUpEntry(letter).word),
  ];
  expect(wordings.map(({ name }) => name)).toEqual(expected.sort());
});

describe.each(wordings)('the wording $name', (wording) => {
  test('uses only names and options that exist', () => {
    expect(problemsInWording(wording, publishedFacts)).toEqual([]);
  });

  test('says what the letter is called and what it is about', () => {
    const { properties } = parseWording(wording.text);
    expect(properties.documentType).toHaveLength(1);
    expect(properties[findRightByWord(wording.name) ? 'topic' : 'subject']).toHaveLength(1);
  });
});

describe('a wording with a slip', () => {
  test.each([
    ['{topik}', 'unknown-name'],
    ['{if topik} teksti', 'unknown-name'],
    ['{if scope=limitd} teksti', 'unknown-option'],
    ['{if register=tyontekijat} teksti', 'unknown-option'],
    ['{if not right=acces} teksti', 'unknown-option'],
    ['{topic }', 'not-read'],
    ['{käsittely}', 'not-read'],
    ['{if scope = limited} teksti', 'not-read'],
    ['teksti {if topic} jatkuu', 'not-read'],
    ['- {if topic yksi', 'not-read'],
    ['| A | {if topic} b |', 'not-read'],
  ])('%s is told', (body, code) => {
    const text = `---\ntopic: aihe\n---\n\n${body}\n`;
    expect(problemsInWording({ name: 'tarkastus', text, sha256: '' }, portalFacts)).toMatchObject([{ code }]);
  });
});

test.each(['subject', 'unanswered', 'letterSent.reminder', 'attached.file', 'newKeyNote'])(
  'a complaint without the line %s is told',
  (key) => {
    const complaint = wordings.find(({ name }) => name === 'valitus') as Wording;
    const text = complaint.text.replace(new RegExp(`^${key}: .*\\n`, 'm'), '');
    expect(problemsInWording({ ...complaint, text }, portalFacts)).toMatchObject([
      { code: 'missing-line', piece: `${key}:` },
    ]);
  },
);
