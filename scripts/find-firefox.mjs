// @ts-check
import { join } from 'node:path';
import { installDebianPackages, mayUseApt } from './external-tools.mjs';
import { onPath, starts } from './program-starts.mjs';

/**
 * The path of a Firefox that starts, or `undefined`; FIREFOX_PATH comes before one that is installed.
 * @returns {string | undefined}
 */
export function findFirefox() {
  const given = process.env.FIREFOX_PATH;
  return [...(given ? [given] : []), ...places()].find((path) => starts(path));
}

/**
 * The same, after an attempt to install it where there is none.
 * @param {(line: string) => void} say
 */
export async function findOrInstallFirefox(say) {
  const installed = findFirefox();
  if (installed || !mayUseApt()) return installed;
  say('Installing firefox-esr (apt-get) ...');
  await installDebianPackages(['firefox-esr']);
  return findFirefox();
}

/** Where Firefox is on this system, whether it is installed or not. */
function places() {
  if (process.platform === 'darwin') return ['/Applications/Firefox.app/Contents/MacOS/firefox'];
  if (process.platform === 'win32') {
    return ['ProgramFiles', 'ProgramFiles(x86)']
      .flatMap((name) => process.env[name] ?? [])
      .map((folder) => join(folder, 'Mozilla Firefox', 'firefox.exe'));
  }
  return onPath(['firefox-esr', 'firefox']);
}
