import { describe, expect, test } from 'vitest';
import { readWordings } from '../../../src/cli/content.ts';
import type { FormsByLanguage } from '../../../src/domain/language/name-forms.ts';
import { writeLetter } from '../../../src/domain/letter/letter.ts';
import {
  ANSWER_WISH,
  complaintLanguageOf,
  LETTER_LANGUAGE,
  letterLanguageOf,
} from '../../../src/domain/request/letter-language.ts';
import { requestSchema } from '../../../src/domain/request/request.ts';
import { requestFromValues } from '../../../src/domain/request/request-from-values.ts';
import { RIGHT_NAMES } from '../../../src/domain/rights/right.ts';
import { grammarOf } from '../../../src/i18n/grammars.ts';
import { LANGUAGE_CODES } from '../../../src/i18n/languages.ts';
import { letterOf } from '../../fixtures/follow-up-letters.ts';
import { valuesFor } from '../../fixtures/form-values.ts';
import { publishedFacts } from '../../fixtures/published-facts.ts';

const circumstances = { reference: 'TP-8K3M-2Q9V', createdOn: '2026-11-22' };

function letterIn(language: string, right: (typeof RIGHT_NAMES)[number], more = {}) {
  const values = { ...valuesFor([right], ['asiakasrekisteri']), [LETTER_LANGUAGE]: language, ...more };
  const request = requestFromValues(values, publishedFacts, circumstances);
  return { request, letter: writeLetter(request, readWordings(request.language)) };
}

describe('the language of a letter', () => {
  test('is the page’s where the controller handles it, or else the notices’', () => {
    expect(letterLanguageOf({}, { language: 'sv' })).toBe('fi');
    expect(letterLanguageOf({}, { language: 'sv', handles: ['fi', 'en'] })).toBe('fi');
    expect(letterLanguageOf({}, { language: 'sv', handles: ['fi', 'sv'] })).toBe('sv');
  });

  test('is the one chosen, unless that is none of the portal’s', () => {
    expect(letterLanguageOf({ [LETTER_LANGUAGE]: 'en' }, { language: 'fi' })).toBe('en');
    expect(letterLanguageOf({ [LETTER_LANGUAGE]: 'xx' }, { language: 'fi' })).toBe('fi');
  });

  test('that another portal offers gives way, and nothing that was typed does', () => {
    const values = {
      ...valuesFor(['objection'], ['asiakasrekisteri']),
      [LETTER_LANGUAGE]: 'et',
      [ANSWER_WISH]: true,
    };
    const { [LETTER_LANGUAGE]: _, [ANSWER_WISH]: __, ...typed } = values;
    expect(requestFromValues(values, publishedFacts, circumstances)).toEqual(
      requestFromValues(typed, publishedFacts, circumstances),
    );
  });

  test('of a complaint is one that Finnish authorities work in', () => {
    expect(LANGUAGE_CODES.map(complaintLanguageOf)).toEqual(['fi', 'sv', 'fi']);
  });
});

describe.each(RIGHT_NAMES)('a letter about %s', (right) => {
  test.each(LANGUAGE_CODES)('in %s is a request that anybody can read, without a hole', (language) => {
    const { request, letter } = letterIn(language, right);
    expect(requestSchema.safeParse(JSON.parse(JSON.stringify(request))).error).toBeUndefined();
    expect(letter.language).toBe(language);
    const text = JSON.stringify(letter);
    expect(text).not.toMatch(/undefined|\{[a-z]+[.}]/);
    // An objection to marketing is made against the controller as such.
    if (right !== 'marketingObjection') expect(text).toContain(request.registers[0]?.name);
  });

  test.each(['sv', 'en'])('in %s says in Finnish under its subject what it is', (language) => {
    const [routing] = letterIn(language, right).letter.blocks;
    expect(routing).toMatchObject({
      type: 'paragraph',
      text: expect.stringMatching(/^Suomeksi: .*artiklan/),
      language: 'fi',
    });
  });
});

test('the wish for an answer in the letter’s language stands in the letter, and only where it was made', () => {
  const wished = letterIn('sv', 'access', { [ANSWER_WISH]: true });
  expect(wished.request.answerWish).toBe('sv');
  expect(JSON.stringify(wished.letter)).toContain('Jag önskar få svaret på svenska');
  expect(JSON.stringify(letterIn('sv', 'access').letter)).not.toContain('Jag önskar få svaret på');
  expect(letterIn('fi', 'access', { [ANSWER_WISH]: true }).request.answerWish).toBeUndefined();
});

describe('the name of a register in the language of its notice', () => {
  const subjectIn = (language: string, otherForms: FormsByLanguage): string => {
    const registers = publishedFacts.registers.map((register) => ({ ...register, otherForms }));
    const values = { ...valuesFor(['access'], ['asiakasrekisteri']), [LETTER_LANGUAGE]: language };
    const request = requestFromValues(values, { ...publishedFacts, registers }, circumstances);
    return writeLetter(request, readWordings(request.language)).subject;
  };

  test('stands in brackets after the letter’s own, once', () => {
    const sv = { indefinite: 'kundregister', definite: 'kundregistret' };
    expect(subjectIn('sv', { sv })).toMatch(/: kundregister \(asiakasrekisteri\)$/);
    expect(subjectIn('fi', { sv })).toMatch(/: asiakasrekisteri$/);
  });

  test.each(['sv', 'en'] as const)('is not said again where it has no other in %s', (language) => {
    const own = grammarOf(language).uninflected('asiakasrekisteri');
    expect(subjectIn(language, { [language]: own })).toMatch(/asiakasrekisteri(?: register)?$/i);
  });

  test('goes with a letter that follows', () => {
    const { subject } = letterOf('reminder', { first: 'sv' });
    expect(subject).toMatch(/: kundregister \(asiakasrekisteri\)$/);
  });
});
