import { describe, expect, test } from 'vitest';
import { fieldWords } from '#words/fields.ts';
import { type FieldGroup, fieldsOf } from '../../../src/domain/request/form-groups.ts';
import { RIGHT_NAMES } from '../../../src/domain/rights/right.ts';
import { findRefusedCharacters } from '../../../src/domain/values/written-text.ts';
import { nameCharacters } from '../../../src/ui/form/CharacterRepair.tsx';
import { problemMessage, roomLeft, wordsOf } from '../../../src/ui/form/problem-message.ts';
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

  test('it reads nothing that a person typed as words of its own', () => {
    const typed = '{label}\u202e';
    const refused = findRefusedCharacters(typed);
    const problem = { field: 'dataSubject.name', code: 'character', refused } as const;
    expect(problemMessage(problem, formWith({ 'dataSubject.name': typed }))).toBe(
      'Muuta kohtaa ”Nimi”. Siinä on jotain, mitä kirje ei voi näyttää',
    );
  });
});

describe('what a refused character is called', () => {
  test.each([
    ['a\tb', 'sarkain'],
    ['a\u2028b', 'rivinvaihto'],
    ['a\u00adb\u200bc', 'näkymätön merkki'],
    ['a\u2011b → c', 'erikoinen yhdysmerkki, ”→”'],
    ['a\ud800', 'katkennut merkki'],
  ])('in %j it is %s', (typed, characters) => {
    const refused = findRefusedCharacters(typed, 'line');
    expect(nameCharacters(refused)).toBe(characters);
  });

  test('a name in another script is asked for as a passport has it', () => {
    const refused = findRefusedCharacters('张伟');
    const at = (field: string) => problemMessage({ field, code: 'character', refused }, formWith({}));
    expect(at('dataSubject.name')).toBe('Kirjoita nimi latinalaisin kirjaimin, kuten passissa');
    expect(at('dataSubject.organisation')).toContain('latinalaisin kirjaimin');
  });
});

test('the room left is told when a fifth of it or less remains', () => {
  expect(roomLeft('erasure', 'reason', 'a'.repeat(3000))).toBeUndefined();
  expect(roomLeft('erasure', 'reason', 'a'.repeat(3900))).toBe(100);
  expect(roomLeft('dataSubject', 'name', 'a'.repeat(99))).toBeUndefined();
});
