// @ts-check
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { findNode } from './node-version.mjs';
import { inProject } from './project.mjs';
import { run } from './run-command.mjs';

/** @typedef {{ version?: string, integrity?: string, optional?: boolean }} LockedPackage */
/** @typedef {{ packages: Record<string, LockedPackage> }} Lock */

/**
 * Whether what is installed differs from what the lock file asks for. Optional packages may be
 * missing: they are mostly binaries for other systems.
 * @param {Lock} wanted `package-lock.json`
 * @param {Lock | undefined} installed `node_modules/.package-lock.json`, which npm writes when it is done
 */
export function needsInstall(wanted, installed) {
  if (installed === undefined) return true;
  const unknown = Object.keys(installed.packages).some((path) => !(path in wanted.packages));
  return (
    unknown ||
    Object.entries(wanted.packages).some(([path, asked]) => {
      if (path === '') return false;
      const found = installed.packages[path];
      if (found === undefined) return asked.optional !== true;
      return found.version !== asked.version || found.integrity !== asked.integrity;
    })
  );
}

/**
 * Brings `node_modules` in line with the lock file when it is not, and returns the Node to run the
 * project with.
 * @param {(line: string) => void} say
 * @returns {Promise<string>}
 */
export async function install(say) {
  const wanted = readLock('package-lock.json');
  if (wanted === undefined) throw new Error('Expected package-lock.json in the project folder, found none.');
  if (needsInstall(wanted, readLock('node_modules/.package-lock.json')) || findNode() === undefined) {
    say('Installing packages (npm ci), which takes a minute the first time ...');
    const status = await runNpm(['ci', '--ignore-scripts', '--include=dev', '--include=optional']);
    if (status !== 0) throw new Error('npm ci failed. Run "npm ci --ignore-scripts" and try again.');
  }
  const node = findNode();
  if (node !== undefined) return node;
  throw new Error(
    `Expected Node 22.18 or newer, got ${process.versions.node}, and no bundled Node fits ` +
      `${process.platform}-${process.arch}. Install Node 24.`,
  );
}

/**
 * Runs npm quietly, with the npm and the Node that started this process where there are any: the
 * Node in `node_modules` may be about to be replaced.
 * @param {readonly string[]} args
 */
export function runNpm(args) {
  const { npm_execpath: npm, npm_node_execpath: node = process.execPath } = process.env;
  const output = 'on-failure';
  // The log level is given, because `npm test --silent` hands its own down and would hide errors.
  const rest = [...args, '--no-audit', '--no-fund', '--loglevel=error'];
  if (npm && basename(npm).startsWith('npm')) return run(node, [npm, ...rest], { output });
  return run('npm', rest, { output, shell: process.platform === 'win32' });
}

/**
 * @param {string} path
 * @returns {Lock | undefined}
 */
function readLock(path) {
  try {
    return JSON.parse(readFileSync(inProject(path), 'utf8'));
  } catch {
    return undefined;
  }
}
