// @ts-check
import { readFileSync } from 'node:fs';
import { inProject } from './project.mjs';

/** The package that brings each command we run. */
const packages = {
  astro: 'astro',
  biome: '@biomejs/biome',
  playwright: '@playwright/test',
  tsc: 'typescript',
  vitest: 'vitest',
};

/** @typedef {keyof typeof packages} PackageBinary */

/**
 * The script behind a package's command, to be run by the Node we choose: the shims in
 * `node_modules/.bin` take whichever Node comes first in PATH.
 * @param {PackageBinary} name
 */
export function findPackageBinary(name) {
  const folder = inProject('node_modules', packages[name]);
  const { bin } = JSON.parse(readFileSync(`${folder}/package.json`, 'utf8'));
  return inProject('node_modules', packages[name], typeof bin === 'string' ? bin : bin[name]);
}
