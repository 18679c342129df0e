import { expect, test } from 'vitest';
import { markDifferences } from '../../src/site/word-differences.ts';

test('words that only one version has are marked, a run of them once', () => {
  const { one, other } = markDifferences(
    '<p>Osoite: Väinönkatu 38 C, 40100 Jyväskylä</p>',
    '<p>Osoite: Piippukatu 11, 40100 Jyväskylä</p>',
  );
  expect(one).toBe('<p>Osoite: <mark>Väinönkatu 38 C,</mark> 40100 Jyväskylä</p>');
  expect(other).toBe('<p>Osoite: <mark>Piippukatu 11,</mark> 40100 Jyväskylä</p>');
});

test('equal versions share every word, whatever their tags', () => {
  expect(markDifferences('<p>a b c</p>', '<ul><li>a b</li> <li>c</li></ul>')).toMatchObject({ common: 1 });
});

test('a mark never reaches across a tag', () => {
  const { one } = markDifferences('<p>sama sama sama</p><p>yksi</p><p>kaksi</p>', '<p>sama sama sama</p>');
  expect(one).toBe('<p>sama sama sama</p><p><mark>yksi</mark></p><p><mark>kaksi</mark></p>');
});

test('texts with little in common stay unmarked', () => {
  const compared = markDifferences('<p>aivan eri asia</p>', '<p>toinen teksti kokonaan asia</p>');
  expect(compared.one).toBe('<p>aivan eri asia</p>');
  expect(compared.common).toBeLessThan(0.4);
});
