// @ts-check
import { spawnSync } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

/**
 * Whether a program starts, rather than only exists: Ubuntu's `chromium-browser` and `firefox` may be
 * notices about snap, and a downloaded one may lack libraries.
 * @param {string} path
 * @param {readonly string[]} [args] what makes it end at once
 */
export function starts(path, args = ['--version']) {
  try {
    accessSync(path, constants.X_OK);
  } catch {
    return false;
  }
  // On Windows --version opens a window instead of printing.
  return process.platform === 'win32' || spawnSync(path, args, { stdio: 'ignore' }).status === 0;
}

/**
 * Where programs of these names would be, by the folders of PATH.
 * @param {readonly string[]} names
 */
export function onPath(names) {
  const folders = (process.env.PATH ?? '').split(delimiter).filter((folder) => folder !== '');
  return names.flatMap((name) => folders.map((folder) => join(folder, name)));
}
