// @ts-check
import { isBuilt, removeStamp, writeStamp } from './build-stamp.mjs';
import { root } from './project.mjs';
import { runNode } from './run-node.mjs';

/**
 * Builds the site into `dist/` with the project's Node, unless the last build still holds. Resolves
 * to the exit status of the build.
 * @param {string} node
 * @param {(line: string) => void} say
 * @param {{ force?: boolean }} [options]
 */
export async function buildPortal(node, say, { force = false } = {}) {
  const build = {
    root,
    inputs: [
      'CHANGELOG.md',
      'astro.config.mjs',
      'content',
      // Another folder's content is published in the place of the project's own.
      ...(process.env.CONTENT ? [process.env.CONTENT] : []),
      'package-lock.json',
      'package.json',
      'public',
      'scripts/build-languages.mjs',
      'src',
      'tsconfig.json',
    ],
    output: 'dist',
    stamp: '.cache/build-stamp',
  };
  if (!force && isBuilt(build)) return 0;
  say('Building the site ...');
  removeStamp(build);
  const status = await runNode(node, 'scripts/build-languages.mjs', [build.output]);
  if (status === 0) writeStamp(build);
  return status;
}
