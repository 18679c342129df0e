import { expect, test } from 'vitest';
import { followUpFieldWords } from '#words/follow-ups.ts';
import { FOLLOW_UP_NAMES, followUpEntry } from '../../../src/domain/letters/follow-up.ts';

test.each(FOLLOW_UP_NAMES)('every field of %s has a label, and a word for each option', (letter) => {
  for (const { name, options = [], required } of followUpEntry(letter).fields) {
    const words = followUpFieldWords[`${letter}.${name}`];
    expect(words?.label).toBeTruthy();
    expect(Object.keys(words?.options ?? {})).toEqual([...options]);
    if (required) expect(words?.missing).toMatch(/^(Kirjoita|Valitse)/);
  }
});

test('there are no words for fields that nobody asks for', () => {
  const keys = FOLLOW_UP_NAMES.flatMap((letter) =>
    followUpEntry(letter).fields.map(({ name }) => `${letter}.${name}`),
  );
  expect(Object.keys(followUpFieldWords).sort()).toEqual(keys.sort());
});
