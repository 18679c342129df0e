import { describe, expect, it } from 'vitest';
import { join, quoted, writtenDay, writtenTime } from '../../src/i18n/en/grammar.ts';
import { joinNames, UNPARTED } from '../../src/i18n/en/letter-grammar.ts';

describe('English', () => {
  it.each([
    ['2026-01-01', '1\u00a0January 2026'],
    ['2026-03-05', '5\u00a0March 2026'],
    ['2026-12-31', '31\u00a0December 2026'],
  ])('writes the day %s in words', (day, written) => {
    expect(writtenDay(day)).toBe(written);
  });

  it('writes the time of day by the 24-hour clock', () => {
    expect(writtenTime(0, 5)).toBe('00:05');
    expect(writtenTime(12, 30)).toBe('12:30');
  });

  it('enumerates without a comma before the last', () => {
    expect(join([])).toBe('');
    expect(join(['a', 'b', 'c'])).toBe('a, b and c');
  });

  it('has quotation marks of its own', () => {
    expect(quoted('Your name')).toBe('‘Your name’');
  });

  it('says once that registers are registers', () => {
    expect(joinNames(['customer register', 'marketing register'])).toBe('customer and marketing registers');
    expect(joinNames(['customer register'])).toBe('customer register');
    expect(joinNames(['customer register', 'members'])).toBe('customer register and members');
  });

  it('parts a number from the word after it, and not from the word before', () => {
    const pieces = [...'Under Article\u00a015 in the'.matchAll(UNPARTED)].map(([, , piece]) => piece);
    expect(pieces.filter(Boolean)).toEqual(['Under', 'Article\u00a015', 'in', 'the']);
  });
});
