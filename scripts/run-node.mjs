// @ts-check
import { findPackageBinary } from './package-binary.mjs';
import { run } from './run-command.mjs';

/**
 * Runs a command of an installed package, or a program of its own, with the project's Node.
 * @param {string} node
 * @param {string} script `astro`, `biome` ... or a path ending in `.ts` or `.mjs`
 * @param {readonly string[]} args
 * @param {import('./run-command.mjs').RunOptions} [options]
 */
export function runNode(node, script, args, options = {}) {
  const file = /\.m?[jt]s$/.test(script)
    ? script
    : findPackageBinary(/** @type {import('./package-binary.mjs').PackageBinary} */ (script));
  // Node 22 announces on each start that running TypeScript is experimental.
  return run(node, ['--disable-warning=ExperimentalWarning', file, ...args], {
    ...options,
    env: { ASTRO_TELEMETRY_DISABLED: '1', ...options.env },
  });
}
