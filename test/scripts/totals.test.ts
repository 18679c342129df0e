import { expect, test } from 'vitest';
import {
  addTotals,
  formatTotals,
  totalsOfPlaywright,
  totalsOfVitest,
  withStatus,
} from '../../scripts/totals.mjs';

const vitest = { numPassedTests: 3, numFailedTests: 1, numPendingTests: 1, numTodoTests: 1 };

test('the totals of all steps are one line', () => {
  const sum = addTotals([
    { passed: 1, failed: 0, skipped: 0 },
    { passed: 2, failed: 1, skipped: 4 },
  ]);
  expect(formatTotals(sum)).toBe('3 passed, 1 failed, 4 skipped');
});

test('a test file that cannot be loaded counts as one failure', () => {
  const testResults = [
    { status: 'failed', assertionResults: [] },
    { status: 'failed', assertionResults: [{}] },
  ];
  expect(totalsOfVitest({ ...vitest, testResults })).toEqual({ passed: 3, failed: 2, skipped: 2 });
});

test('an error outside any browser test counts as one failure', () => {
  const stats = { expected: 5, unexpected: 1, flaky: 0, skipped: 2 };
  expect(totalsOfPlaywright({ stats, errors: [{}] })).toEqual({ passed: 5, failed: 2, skipped: 2 });
});

test('a browser test that passes when it is run again has passed, one that fails twice has not', () => {
  const stats = { expected: 5, unexpected: 1, flaky: 2, skipped: 0 };
  expect(totalsOfPlaywright({ stats, errors: [] })).toEqual({ passed: 7, failed: 1, skipped: 0 });
});

test('a step that ends badly is never without a failure', () => {
  const passed = { passed: 3, failed: 0, skipped: 0 };
  expect(withStatus(passed, 0)).toEqual(passed);
  expect(withStatus(passed, 1)).toEqual({ passed: 3, failed: 1, skipped: 0 });
  expect(withStatus({ ...passed, failed: 2 }, 1)).toEqual({ passed: 3, failed: 2, skipped: 0 });
  expect(withStatus(undefined, 0)).toEqual({ passed: 0, failed: 1, skipped: 0 });
});
