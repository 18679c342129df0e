// @ts-check
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { installDebianPackages, mayUseApt } from './external-tools.mjs';
import { onPath, starts } from './program-starts.mjs';

/**
 * @typedef {object} WebKit the programs that make up a WebKitGTK that can be driven
 * @property {string} driver WebKitWebDriver, which speaks W3C WebDriver
 * @property {string} browser MiniBrowser, which the driver starts
 * @property {string} display Xvfb, since it has no headless mode
 */

/**
 * WebKitGTK with its driver and a display to show it on, or `undefined` where one of the three is missing.
 * @returns {WebKit | undefined}
 */
export function findWebKit() {
  const driver = onPath(['WebKitWebDriver']).find((path) => starts(path, ['--help']));
  const display = onPath(['Xvfb']).find((path) => starts(path, ['-help']));
  // It has no option that works without a display.
  const browser = miniBrowsers().find((path) => existsSync(path));
  return driver && display && browser ? { driver, display, browser } : undefined;
}

/**
 * The path of WebKitGTK's browser, after an attempt to install what is missing.
 * @param {(line: string) => void} say
 */
export async function findOrInstallWebKit(say) {
  const installed = findWebKit();
  if (installed || !mayUseApt()) return installed?.browser;
  say('Installing webkit2gtk-driver and xvfb (apt-get) ...');
  await installDebianPackages(['webkit2gtk-driver', 'xvfb']);
  return findWebKit()?.browser;
}

/** Where distributions put MiniBrowser, newest API first: in no folder of PATH, and below one named by its version. */
function miniBrowsers() {
  return ['/usr/lib', '/usr/libexec', '/usr/lib64']
    .flatMap((folder) => [folder, ...foldersIn(folder).filter((name) => name.endsWith('-linux-gnu'))])
    .flatMap((folder) => foldersIn(folder).filter((name) => /\/webkit(2gtk|gtk)-\d/.test(name)))
    .sort()
    .reverse()
    .map((folder) => join(folder, 'MiniBrowser'));
}

/** @param {string} folder */
function foldersIn(folder) {
  return existsSync(folder) ? readdirSync(folder).map((name) => join(folder, name)) : [];
}
