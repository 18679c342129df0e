import { describe, expect, test } from 'vitest';
import { readWordings } from '../../src/cli/content.ts';
import { writeLetter } from '../../src/domain/letter/letter.ts';
import { letterSchema } from '../../src/domain/letter/letter-shape.ts';
import { followUpText } from '../../src/domain/letter/letter-text.ts';
import { LETTER_LANGUAGE } from '../../src/domain/request/letter-language.ts';
import { requestFromValues } from '../../src/domain/request/request-from-values.ts';
import type { FieldValues } from '../../src/domain/rights/field.ts';
import { RIGHT_NAMES, type Right } from '../../src/domain/rights/right.ts';
import { LANGUAGE_CODES } from '../../src/i18n/languages.ts';
import { valuesFor } from '../fixtures/form-values.ts';
import { publishedFacts } from '../fixtures/published-facts.ts';
import { SPECIAL_CASES } from './statements/special-cases.ts';
import { STATEMENTS } from './statements/statements.ts';

/*
 * What each letter has to state in each language, and what it may state only when somebody chose it.
 */

const both = ['asiakasrekisteri', 'markkinointirekisteri'];

function letterOf(rights: readonly Right[], more: FieldValues = {}, registers: readonly string[] = both) {
  const values = { ...valuesFor(rights, registers), ...more };
  const circumstances = { reference: 'TP-8K3M-2Q9V', createdOn: '2026-11-22' };
  const request = requestFromValues(values, publishedFacts, circumstances);
  return letterSchema.parse(writeLetter(request, readWordings(request.language)));
}

/** All of the letter, its address and its closing included, with a line for each of their lines. */
function textOf(...asked: Parameters<typeof letterOf>): string {
  const letter = letterOf(...asked);
  const { sender, recipient, documentType, date, reference, signatureNote } = letter;
  return [...sender, ...recipient, documentType, date, reference, followUpText(letter), ...signatureNote]
    .join('\n')
    .replaceAll('\u00a0', ' ');
}

/** The values that bring out everything a letter can state. */
const FULL: Partial<Record<Right, FieldValues>> = {
  access: { 'access.purpose': true },
  erasure: { 'erasure.grounds': ['unnecessary', 'consentWithdrawn', 'objected'] },
  objection: { 'objection.erase': true },
  consentWithdrawal: { 'consentWithdrawal.erase': true },
};

describe.each(LANGUAGE_CODES)('in %s', (language) => {
  const { common, own, identityRule, identityWish, erasureAsked } = STATEMENTS[language];
  const textIn = (rights: readonly Right[], more: FieldValues = {}): string =>
    textOf(rights, { ...more, [LETTER_LANGUAGE]: language });

  describe.each(RIGHT_NAMES)('a letter of %s', (right) => {
    const text = textIn([right], FULL[right]);

    // A ban on marketing binds the whole controller, and its subject names no register.
    const { register, ...others } = common;
    const shared = right === 'marketingObjection' ? others : { ...others, register };

    test.each(Object.entries({ ...shared, ...own[right] }))('states: %s', (_, statement) => {
      expect(text).toMatch(statement);
    });

    test('cites Art. 12(6)', () => {
      expect(text).toMatch(identityRule);
    });

    test('asks for erasure only where somebody chose it', () => {
      if (right === 'erasure') expect(textIn([right])).toMatch(erasureAsked);
      else expect(textIn([right])).not.toMatch(erasureAsked);
    });
  });

  // Article 12(6) is about requests under Articles 15 to 21; a withdrawal of consent is none.
  test('a withdrawal of consent alone wishes to be told, and cites no rule on identity', () => {
    const text = textIn(['consentWithdrawal']);
    expect(text).not.toMatch(identityRule);
    expect(text).toMatch(identityWish);
    expect(textIn(['marketingObjection', 'consentWithdrawal'])).toMatch(identityRule);
  });
});

describe.each(LANGUAGE_CODES)('a special case in %s', (language) => {
  const cases = SPECIAL_CASES[language];
  const inLanguage = { [LETTER_LANGUAGE]: language };
  const textIn = (rights: readonly Right[], more: FieldValues, registers = both): string =>
    textOf(rights, { ...more, ...inLanguage }, registers);

  test('access to a part, in a time, asks for no copy of all', () => {
    const limited = { 'access.scope': 'limited', 'access.topic': 'Sähköpostit', 'access.from': '1.1.2025' };
    const text = textIn(['access'], limited);
    expect(text).toMatch(cases.limitedAccess.states);
    expect(text).not.toMatch(cases.limitedAccess.never);
  });

  test('rectification of what is missing asks for an addition, and for no place', () => {
    const missing = { 'rectification.fault': 'missing', 'rectification.addition': 'Tutkinto 2024' };
    const text = textIn(['rectification'], missing);
    for (const statement of cases.missing.states) expect(text).toMatch(statement);
    expect(text).not.toMatch(cases.missing.never);
  });

  // Only the first ground used to name the paragraph that the points belong to.
  test.each([
    ['unnecessary', 'a'],
    ['consentWithdrawn', 'b'],
    ['objected', 'c'],
    ['unlawful', 'd'],
    ['obligation', 'e'],
    ['child', 'f'],
  ])('erasure because of %s alone cites Art. 17(1)(%s), in a sentence and not a list', (ground, point) => {
    const alone = { 'erasure.grounds': [ground], 'erasure.scope': 'everything', ...inLanguage };
    const { blocks } = letterOf(['erasure'], alone);
    const paragraphs = blocks.flatMap((block) => (block.type === 'paragraph' ? [block.text] : []));
    const plain = paragraphs.map((text) => text.replaceAll('\u00a0', ' '));
    expect(plain).toContainEqual(expect.stringMatching(cases.groundOf(point)));
    expect(blocks.map(({ type }) => type)).not.toContain('list');
  });

  test('a restriction while an objection is weighed says when that was made', () => {
    const objected = { 'restriction.ground': 'objection', 'restriction.objectedOn': '1.9.2026' };
    expect(textIn(['restriction'], objected)).toMatch(cases.objected);
  });

  test.each(both)('a ban on marketing binds the whole controller, though only %s was chosen', (register) => {
    const text = textIn(['marketingObjection'], {}, [register]);
    expect(text).toMatch(STATEMENTS[language].own.marketingObjection['the whole controller']);
    expect(letterOf(['marketingObjection'], inLanguage, [register]).subject).toBe(cases.marketing.subject);
    expect(text).not.toMatch(cases.marketing.never);
  });

  test('a letter about one register names it in its subject, for a reader of the notice too', () => {
    expect(letterOf(['access'], inLanguage, ['asiakasrekisteri']).subject).toMatch(cases.oneRegister);
  });
});
