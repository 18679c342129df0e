// @ts-check
import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/**
 * @typedef {object} Build
 * @property {string} root the project folder
 * @property {readonly string[]} inputs files and folders the build reads, below `root`
 * @property {string} output the folder the build writes, below `root`
 * @property {string} stamp the file that remembers the last finished build, below `root`
 */

/**
 * Whether the output is still what the last finished build made of the same inputs. Inputs are
 * compared by content, because a checkout sets new times; the output by size and time, because only
 * we write it.
 * @param {Build} build
 */
export function isBuilt(build) {
  try {
    return readFileSync(join(build.root, build.stamp), 'utf8') === describe(build);
  } catch {
    return false;
  }
}

/**
 * Remembers a build that has finished.
 * @param {Build} build
 */
export function writeStamp(build) {
  const path = join(build.root, build.stamp);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, describe(build));
}

/**
 * Forgets the last build, so that one which is interrupted does not count.
 * @param {Build} build
 */
export function removeStamp(build) {
  rmSync(join(build.root, build.stamp), { force: true });
}

/** @param {Build} build */
function describe({ root, inputs, output }) {
  const hash = createHash('sha256');
  for (const input of inputs) {
    for (const path of listFiles(root, input)) {
      const content = readFileSync(join(root, path));
      hash.update(`\n${path} ${content.length}\n`).update(content);
    }
  }
  for (const path of listFiles(root, output)) {
    const { size, mtimeMs } = statSync(join(root, path));
    hash.update(`\n${path} ${size} ${mtimeMs}`);
  }
  return hash.digest('hex');
}

/**
 * The files at or below a path, sorted; none when it does not exist.
 * @param {string} root
 * @param {string} path
 * @returns {string[]}
 */
function listFiles(root, path) {
  const found = statSync(join(root, path), { throwIfNoEntry: false });
  if (found === undefined) return [];
  if (!found.isDirectory()) return [path];
  return readdirSync(join(root, path))
    .sort()
    .flatMap((name) => listFiles(root, `${path}/${name}`));
}
