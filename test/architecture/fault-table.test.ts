import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { FAULTS } from '../e2e/fault-table.ts';

describe('the table of faults', () => {
  test('has the rows 1 to 47', () => {
    expect(Object.keys(FAULTS)).toEqual(Array.from({ length: 47 }, (_, index) => String(index + 1)));
  });

  test.each(Object.values(FAULTS))('names for “$fault” tests that exist, or a reason', ({ tests, limit }) => {
    if (tests.length === 0) expect(limit).toMatch(/\w.*\.$/);
    expect(tests.filter((name) => !isTest(name))).toEqual([]);
  });

  test('would notice a test that was renamed', () => {
    expect(isTest('e2e/drafts.spec.ts › a draft that nobody ever wrote a test for')).toBe(false);
  });
});

/** Whether `file › title` is a test; one that is always skipped or expected to fail is not found. */
function isTest(name: string): boolean {
  const [file, title] = name.split(' › ');
  const source = readFileSync(new URL(`../${file}`, import.meta.url), 'utf8').replace(/\$\{\w+\}/g, '*');
  return ["'", '`'].some((quote) => source.includes(`test(${quote}${title}${quote},`));
}
