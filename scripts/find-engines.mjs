// @ts-check
import { findBrowser } from './find-browser.mjs';
import { findOrInstallFirefox } from './find-firefox.mjs';
import { findOrInstallWebKit } from './find-webkit.mjs';

/**
 * @typedef {object} Engine
 * @property {string} name
 * @property {readonly string[]} projects the Playwright projects that need it
 * @property {string} advice what to do where it is missing
 * @property {(node: string, say: (line: string) => void) => Promise<string | undefined>} find
 *   the path of a browser that starts, installed first where we may
 * @property {string} [variable] the environment variable that hands the path on to the tests
 * @property {boolean} [isElsewhere] this system cannot have it, so that nobody is to blame
 */

/**
 * The browser engines that the built site is tested in.
 * @type {readonly Engine[]}
 */
export const engines = [
  {
    name: 'Chromium',
    projects: ['root', 'subpath', 'chromium'],
    advice: 'install Chromium, Chrome or Edge, or set CHROME_PATH to one',
    find: findBrowser,
    variable: 'CHROME_PATH',
  },
  {
    name: 'Firefox',
    projects: ['firefox', 'firefox-dark', 'firefox-forced-colours'],
    advice: 'install Firefox (firefox-esr), or set FIREFOX_PATH to one',
    find: (_, say) => findOrInstallFirefox(say),
    variable: 'FIREFOX_PATH',
  },
  {
    name: 'WebKitGTK',
    projects: ['webkit'],
    advice:
      process.platform === 'linux'
        ? 'install it, its driver and a display (webkit2gtk-driver, xvfb)'
        : 'it is for Linux only',
    find: (_, say) => findOrInstallWebKit(say),
    isElsewhere: process.platform !== 'linux',
  },
];
