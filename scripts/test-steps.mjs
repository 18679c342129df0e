// @ts-check
import { execFileSync } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { buildPortal } from './build-portal.mjs';
import { installTools } from './external-tools.mjs';
import { engines } from './find-engines.mjs';
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
  /** @type {string[]} */
  const projects = [];
  /** @type {NodeJS.ProcessEnv} */
  const env = {};
  const totals = [];
  for (const engine of engines) {
    const path = await engine.find(node, say);
    if (path) {
      say(`${engine.name} is ${path}.`);
      projects.push(...engine.projects);
      if (engine.variable) env[engine.variable] = path;
      continue;
    }
    const fails = strict && !engine.isElsewhere;
    say(`No ${engine.name} found, so its tests ${fails ? 'fail' : 'are skipped'}: ${engine.advice}.`);
    const skipped = fails ? 0 : countBrowserTests(node, engine.projects, filters);
    totals.push({ passed: 0, failed: fails ? 1 : 0, skipped });
  }
  if (projects.length > 0) {
    say('Running browser tests ...');
    const report = startReport('playwright.json');
    const args = [
      'test',
      '--reporter=list,json',
      '--pass-with-no-tests',
      ...projectArgs(projects),
      ...filters,
    ];
    const status = await runNode(node, 'playwright', args, {
      env: { ...env, PLAYWRIGHT_JSON_OUTPUT_FILE: report },
    });
    totals.push(withStatus(readReport(report, totalsOfPlaywright), status));
  }
  return addTotals(totals);
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
 * @param {readonly string[]} projects
 * @param {readonly string[]} filters
 */
function countBrowserTests(node, projects, filters) {
  const args = ['test', '--list', '--pass-with-no-tests', ...projectArgs(projects), ...filters];
  const list = execFileSync(node, [findPackageBinary('playwright'), ...args], {
    cwd: inProject(),
    encoding: 'utf8',
  });
  return Number(/^Total: (\d+) tests?/m.exec(list)?.[1] ?? 0);
}

/** @param {readonly string[]} projects */
const projectArgs = (projects) => projects.map((project) => `--project=${project}`);

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
