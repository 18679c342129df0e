import { expect, test } from 'vitest';
import { fieldWords } from '#words/fields.ts';
import { representedFieldWords } from '#words/represented-fields.ts';

/** As many letters as an option's card has room for in its boldest on a screen of 360 px. */
const ROOM = 22;

test('no word of an option is wider than its card on a phone, or it says where it may be divided', () => {
  const labels = Object.values(fieldWords).flatMap(({ options = {} }) =>
    Object.values(options).map(([label]) => label),
  );
  const parts = labels.flatMap((label) => label.split(/[\s\u00ad-]/u));
  expect(parts.filter((part) => part.length > ROOM)).toEqual([]);
});

test('whoever acts for another is asked for the name of the other', () => {
  const words = representedFieldWords(fieldWords);
  expect(words['dataSubject.name']?.label).not.toBe(fieldWords['dataSubject.name']?.label);
  expect(Object.keys(words)).toEqual(Object.keys(fieldWords));
  // The list of problems has the words that the fields have otherwise.
  for (const [key, { missing }] of Object.entries(fieldWords)) expect(words[key]?.missing).toBe(missing);
});

test('the browser offers its owner’s name for the owner alone', () => {
  const words = representedFieldWords(fieldWords);
  expect(words['dataSubject.name']?.autocomplete).toBe('off');
  expect(words['dataSubject.representativeName']?.autocomplete).toBe('name');
});
