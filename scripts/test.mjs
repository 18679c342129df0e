// @ts-check
/**
 * `npm test`: every check there is, on a machine that has only Node and npm.
 *
 *     npm test                            everything
 *     npm test -- unit                    one part: check, unit or browser
 *     npm test -- unit deadline letter    the test files with these words in their names
 *
 * A part that fails does not keep the others from running. The last line is the totals.
 */
import { install } from './install.mjs';
import { parts } from './test-steps.mjs';
import { addTotals, formatTotals, totalsOfStatus } from './totals.mjs';

const [part, ...filters] = process.argv.slice(2);
const strict = process.env.CI === 'true';
const say = (/** @type {string} */ line) => console.log(`\n${line}`);

/** @type {import('./totals.mjs').Totals[]} */
const totals = [];
try {
  const steps = part === undefined ? Object.values(parts).flat() : parts[part];
  if (steps === undefined) {
    throw new Error(`Expected one of ${Object.keys(parts).join(', ')}, got "${part}".`);
  }
  const node = await install(say);
  for (const step of steps) totals.push(await step({ node, say, strict, filters }));
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  totals.push(totalsOfStatus(1));
}
const sum = addTotals(totals);
console.log(`\n${formatTotals(sum)}`);
process.exitCode = sum.failed === 0 ? 0 : 1;
