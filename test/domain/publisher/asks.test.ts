import { expect, test } from 'vitest';
import { asksSchema } from '../../../src/domain/publisher/asks.ts';

test('a paragraph may stand alone, several in a list', () => {
  expect(asksSchema.parse({ access: 'Yksi.\n', erasure: ['Yksi.', 'Kaksi.'] })).toEqual({
    access: ['Yksi.'],
    erasure: ['Yksi.', 'Kaksi.'],
  });
  expect(asksSchema.parse({})).toEqual({});
});

// What a condition cannot stand before would be said in every register's letters.
test.each([
  ['two paragraphs in one', { access: 'Yksi.\n\nKaksi.' }],
  ['a heading', { access: '## Otsikko' }],
  ['a list', { access: '- yksi' }],
  ['a quotation', { access: ['> yksi'] }],
  ['a row', { access: '| yksi | kaksi |' }],
  ['nothing', { access: '' }],
  ['an empty list', { access: [] }],
  ['a right that the law does not know', { oblivion: 'Yksi.' }],
])('%s is refused', (_, asks) => {
  expect(asksSchema.safeParse(asks).success).toBe(false);
});
