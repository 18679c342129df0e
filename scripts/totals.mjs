// @ts-check

/** @typedef {{ passed: number, failed: number, skipped: number }} Totals */

/**
 * One line for all checks, alone on the last line of a run.
 * @param {Totals} totals
 */
export const formatTotals = ({ passed, failed, skipped }) =>
  `${passed} passed, ${failed} failed, ${skipped} skipped`;

/**
 * @param {readonly Totals[]} all
 * @returns {Totals}
 */
export const addTotals = (all) =>
  all.reduce(
    (sum, { passed, failed, skipped }) => ({
      passed: sum.passed + passed,
      failed: sum.failed + failed,
      skipped: sum.skipped + skipped,
    }),
    { passed: 0, failed: 0, skipped: 0 },
  );

/**
 * The totals of a step that either holds or does not.
 * @param {number} status
 * @returns {Totals}
 */
export const totalsOfStatus = (status) =>
  status === 0 ? { passed: 1, failed: 0, skipped: 0 } : { passed: 0, failed: 1, skipped: 0 };

/**
 * The totals in Vitest's JSON report. A file that cannot be loaded has no tests; it counts as one
 * failure.
 * @param {{
 *   numPassedTests: number, numFailedTests: number, numPendingTests: number, numTodoTests: number,
 *   testResults: { status: string, assertionResults: unknown[] }[],
 * }} report
 * @returns {Totals}
 */
export function totalsOfVitest(report) {
  const broken = report.testResults.filter(
    ({ status, assertionResults }) => status === 'failed' && assertionResults.length === 0,
  );
  return {
    passed: report.numPassedTests,
    failed: report.numFailedTests + broken.length,
    skipped: report.numPendingTests + report.numTodoTests,
  };
}

/**
 * The totals in Playwright's JSON report; an error outside any test counts as one failure. A test that passed when it
 * was run again has passed; the report of the run itself names it.
 * @param {{
 *   stats: { expected: number, unexpected: number, flaky: number, skipped: number },
 *   errors: unknown[],
 * }} report
 * @returns {Totals}
 */
export const totalsOfPlaywright = ({ stats, errors }) => ({
  passed: stats.expected + stats.flaky,
  failed: stats.unexpected + errors.length,
  skipped: stats.skipped,
});

/**
 * What a reported step comes to: a bad exit status without a failed test is a failure too.
 * @param {Totals | undefined} totals `undefined` when the step left no report
 * @param {number} status
 * @returns {Totals}
 */
export function withStatus(totals, status) {
  if (totals === undefined) return { passed: 0, failed: 1, skipped: 0 };
  return status === 0 || totals.failed > 0 ? totals : { ...totals, failed: 1 };
}
