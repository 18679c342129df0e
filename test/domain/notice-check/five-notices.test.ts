import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import type { CheckedRule } from '../../../src/domain/notice-check/check-notices.ts';
import { checkNoticesIn } from '../../../src/site/checked-notices.ts';
import { EXPECTED } from '../../fixtures/notice-check/expected.ts';
import { READ_ON } from '../../fixtures/notice-check/read-by-hand.ts';
import { SIGNS } from '../../fixtures/notice-check/signs.ts';

const folder = (name: string): string => fileURLToPath(new URL(`../../../${name}/`, import.meta.url));

// The table is about these five texts; what is published has its own truth.
describe.each([
  ['test/fixtures/frozen-content', 0, ['asiakasrekisteri', 'markkinointirekisteri']],
  ['content-example', 1, ['jasenrekisteri', 'kurssirekisteri', 'uutiskirje']],
])('the notices of %s', (name, column, registers) => {
  const check = checkNoticesIn(folder(name), READ_ON);

  test.each(Object.entries(EXPECTED))('%s is judged as by hand: %s', (rule, row) => {
    const wanted = row.split(' ')[column] as string;
    const signOf = (findings: readonly CheckedRule[]): string =>
      SIGNS[findings.find((one) => one.rule === rule)?.result ?? 'found'];
    const found = rule.startsWith('R-S')
      ? signOf(check.together).repeat(registers.length)
      : check.notices.map(({ findings }) => signOf(findings)).join('');
    expect(found).toBe(wanted);
  });
});
