// @ts-check
import { execFileSync } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { buildPortal } from './build-portal.mjs';
import { installTools } from './external-tools.mjs';
import { findBrowser } from './find-browser.mjs';
import { findPackageBinary } from './package-binary.mjs';
import { inProject } from './project.mjs';
import { runNode } from './run-node.mjs';
import { addTotals, totalsOfPlaywright, totalsOfStatus, totalsOfVitest, withStatus } from './totals.mjs';

/**
 * @typedef {object} Context
 * @property {string} node
 * @property {(line: string) => void} say
 * @property {boolean} strict a missing program is a failure, as in CI
 * @property {readonly string[]} filters parts of the names of the test files to run
 */
/** @typedef {(context: Context) => Promise<import('./totals.mjs').Totals>} Step */

/** @type {Step} */
async function checkTypes({ node, say }) {
  say('Checking types ...');
  return totalsOfStatus(await runNode(node, 'astro', ['check']));
}

/** @type {Step} */
async function checkDomainTypes({ node, say }) {
  say('Checking that the domain needs no browser ...');
  return totalsOfStatus(await runNode(node, 'tsc', ['-p', 'src/domain/tsconfig.json']));
}

/** @type {Step} */
async function checkStyle({ node, say }) {
  say('Checking style (biome) ...');
  return totalsOfStatus(await runNode(node, 'biome', ['check', '--error-on-warnings']));
}

/** @type {Step} */
async function runUnitTests({ node, say, filters, strict }) {
  const missing = await installTools(say);
  if (missing.length > 0) {
    say(`Missing: ${missing.join(', ')}. Checks that need them ${strict ? 'fail' : 'are skipped'}.`);
  }
  say('Running unit tests ...');
  const report = startReport('vitest.json');
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  const status = await runNode(node, 'vitest', ['run', '--passWithNoTests', ...reporters, ...filters]);
  return withStatus(readReport(report, totalsOfVitest), status);
}

/** @type {Step} */
async function buildAndRunBrowserTests(context) {
  const built = totalsOfStatus(await buildPortal(context.node, context.say));
  if (built.failed > 0) {
    context.say('The build failed, so there is nothing to test in a browser.');
    return built;
  }
  return addTotals([built, await runBrowserTests(context)]);
}

/** @type {Step} */
async function runBrowserTests({ node, say, filters, strict }) {
  const browser = await findBrowser(node, say);
  if (browser === undefined) {
    say('No browser found: install Chromium, Chrome or Edge, or set CHROME_PATH to one.');
    return strict ? totalsOfStatus(1) : { passed: 0, failed: 0, skipped: countBrowserTests(node, filters) };
  }
  say(`Running browser tests (${browser}) ...`);
  const report = startReport('playwright.json');
  const args = ['test', '--reporter=list,json', '--pass-with-no-tests', ...filters];
  const env = { CHROME_PATH: browser, PLAYWRIGHT_JSON_OUTPUT_FILE: report };
  const status = await runNode(node, 'playwright', args, { env });
  return withStatus(readReport(report, totalsOfPlaywright), status);
}

/**
 * The parts of `npm test`, in the order they run.
 * @type {Record<string, readonly Step[]>}
 */
export const parts = {
  check: [checkTypes, checkDomainTypes, checkStyle],
  unit: [runUnitTests],
  browser: [buildAndRunBrowserTests],
};

/**
 * @param {string} node
 * @param {readonly string[]} filters
 */
function countBrowserTests(node, filters) {
  const args = [findPackageBinary('playwright'), 'test', '--list', '--pass-with-no-tests', ...filters];
  const list = execFileSync(node, args, { cwd: inProject(), encoding: 'utf8' });
  return Number(/^Total: (\d+) tests?/m.exec(list)?.[1] ?? 0);
}

/**
 * The path of a report, with none there from an earlier run.
 * @param {string} name
 */
function startReport(name) {
  const path = inProject('.cache', name);
  rmSync(path, { force: true });
  return path;
}

/**
 * @template Report
 * @param {string} path
 * @param {(report: Report) => import('./totals.mjs').Totals} total
 */
function readReport(path, total) {
  try {
    return total(JSON.parse(readFileSync(path, 'utf8')));
  } catch {
    return undefined;
  }
}
