import { describe, expect, test } from 'vitest';
import { type FieldGroup, fieldsOf } from '../../../src/domain/form-groups.ts';
import { RIGHT_NAMES } from '../../../src/domain/right.ts';
import { findRefusedCharacters } from '../../../src/domain/written-text.ts';
import { fieldWords } from '../../../src/i18n/fi/fields.ts';
import {
  fillWords,
  problemMessage,
  roomLeft,
  withoutRefused,
  wordsOf,
} from '../../../src/ui/request-form/problem-message.ts';
import { portalFacts } from '../../fixtures/portal-facts.ts';

const GROUPS: readonly FieldGroup[] = [...RIGHT_NAMES, 'choice', 'dataSubject', 'delivery', 'signature'];
const { controller } = portalFacts;
const formWith = (values: Record<string, string>) => ({
  draft: { values },
  facts: portalFacts,
  words: fieldWords,
});

test.each(GROUPS)('every field of %s has a label, and a word for each option', (group) => {
  for (const { name, options = [] } of fieldsOf(group)) {
    const words = wordsOf(`${group}.${name}`, { words: fieldWords });
    expect(words.label).not.toBe('');
    expect(Object.keys(words.options ?? {})).toEqual([...options]);
  }
});

describe('what a problem says', () => {
  test('it uses the label’s own words', () => {
    const problem = { field: 'dataSubject.knownEmail', code: 'missing' } as const;
    expect(problemMessage(problem, formWith({}))).toBe(
      `Kirjoita sähköposti, jonka ${controller.shortName} tuntee`,
    );
  });

  test('it counts what is too long', () => {
    const problem = { field: 'dataSubject.name', code: 'too-long', max: 100 } as const;
    expect(problemMessage(problem, formWith({ 'dataSubject.name': 'a'.repeat(104) }))).toBe(
      'Lyhennä kohtaa ”Nimi”: siihen mahtuu 100 merkkiä, nyt niitä on 104',
    );
  });

  test('braces that a person typed are no placeholders', () => {
    expect(fillWords('{a} {b}', { a: '{b}', b: 'x' })).toBe('{b} x');
  });
});

describe('removing refused characters', () => {
  test.each([
    ['Ai\u202eno', 'Aino'],
    ['Kyllä 😀 kiitos', 'Kyllä  kiitos'],
    ['rivi\nrivi', 'rivi\nrivi'],
    ['a\u0000b\u200bc', 'abc'],
  ])('%j becomes %j and nothing else changes', (text, expected) => {
    expect(withoutRefused(text, findRefusedCharacters(text))).toBe(expected);
  });
});

test('the room left is told when a fifth of it or less remains', () => {
  expect(roomLeft('erasure', 'reason', 'a'.repeat(3000))).toBeUndefined();
  expect(roomLeft('erasure', 'reason', 'a'.repeat(3900))).toBe(100);
  expect(roomLeft('dataSubject', 'name', 'a'.repeat(99))).toBeUndefined();
});
