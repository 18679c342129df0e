import { describe, expect, test } from 'vitest';
import * as fi from '../../../src/i18n/fi/grammar.ts';

describe('Finnish', () => {
  test.each([
    [[], ''],
    [['a'], 'a'],
    [['a', 'b'], 'a ja b'],
    [['a', 'b', 'c'], 'a, b ja c'],
  ])('joins %j as "%s"', (items, text) => {
    expect(fi.join(items)).toBe(text);
  });

  test.each([
    ['2026-03-05', '5.3.2026'],
    ['2026-01-01', '1.1.2026'],
    ['2026-12-31', '31.12.2026'],
  ])('writes %s without leading zeros', (day, text) => {
    expect(fi.writtenDay(day)).toBe(text);
  });

  test.each([
    [18, 42, '18.42'],
    [7, 5, '7.05'],
    [0, 0, '0.00'],
  ])('writes %i hours and %i minutes as %s', (hours, minutes, text) => {
    expect(fi.writtenTime(hours, minutes)).toBe(text);
  });

  test('has the same quotation mark on both sides', () => {
    expect(fi.quoted('Nimesi')).toBe('”Nimesi”');
  });

  test('gives a line a capital, and an address capitals, with the letters that it has', () => {
    expect(fi.sentenceCase('äitienpäivä')).toBe('Äitienpäivä');
    expect(fi.upperCase('Jyväskylä')).toBe('JYVÄSKYLÄ');
    expect(fi.lowerCase('ÅLAND')).toBe('åland');
  });

  test('finds a name in a form, and nothing for a form that nobody wrote', () => {
    expect(fi.inForm({ genitive: 'Oy:n' }, 'genitive')).toBe('Oy:n');
    expect(fi.inForm({}, 'genitive')).toBe('');
  });
});
