import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { matchesSearch, searchWordsOf } from '../../../src/domain/life/search-words.ts';
import { timelineOf } from '../../fixtures/timelines.ts';

const timeline = { ...timelineOf(), name: 'Anna-Liisa Äijälä', registers: ['Asiakasrekisteri'] };
const words = searchWordsOf(timeline, ['pyyntö saada tiedot']);

const CASES: [typed: string, isFound: boolean, why: string][] = [
  ['', true, 'nothing typed finds everything'],
  ['  ', true, 'white space is nothing'],
  ['äijälä', true, 'a surname'],
  ['ÄIJ', true, 'its beginning, in capitals'],
  ['aijala', true, 'without a Finnish keyboard'],
  ['a\u0308ija\u0308la\u0308', true, 'with marks typed apart'],
  ['ijälä', false, 'not the end of a word'],
  ['anna-liisa', true, 'a double name'],
  ['liisa', true, 'its second half'],
  ['liisa anna', true, 'in any order'],
  ['anna pekka', false, 'every word has to be found'],
  ['tp-8k3m-2q9v', true, 'the reference'],
  ['TP8K3M2Q', true, 'the reference without hyphens'],
  ['2q9v', true, 'a part of the reference'],
  ['balentor oy', true, 'the controller'],
  ['asiakas', true, 'the register'],
  ['tarkastus', true, 'the right’s own word'],
  ['pyyntö', true, 'the right’s name'],
  ['Balentor,', true, 'with what stands beside it in a letter'],
];

describe('a search for', () => {
  test.each(CASES)('%j is %s: %s', (typed, isFound) => {
    expect(matchesSearch(words, typed)).toBe(isFound);
  });
});

describe('the words of a request', () => {
  test('stand there once, with and without marks', () => {
    expect(words).toEqual([...new Set(words)]);
    expect(words).toContain('äijälä');
    expect(words).toContain('aijala');
    expect(words.filter((word) => word === 'tp')).toHaveLength(1);
  });

  test('are nothing of what was written about it', () => {
    const event = { ...timelineOf(['sent', '2026-08-03']).events[0], note: 'salaisuus' } as never;
    expect(searchWordsOf({ ...timeline, events: [event] } as typeof timeline)).not.toContain('salaisuus');
  });

  test('are found by any name’s beginning, as it is and as it is pasted', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 40 }), (name) => {
        const found = searchWordsOf({ ...timeline, name });
        for (const typed of [name, name.normalize('NFD'), name.toUpperCase().toLowerCase()]) {
          if (typed.toLowerCase().normalize('NFC') !== name.toLowerCase().normalize('NFC')) continue;
          expect(matchesSearch(found, typed)).toBe(true);
        }
      }),
    );
  });
});
