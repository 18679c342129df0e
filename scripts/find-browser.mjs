// @ts-check
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { installDebianPackages, mayUseApt } from './external-tools.mjs';
import { findPackagedBrowser, installPackagedBrowser } from './packaged-browser.mjs';
import { onPath, starts } from './program-starts.mjs';
import { inProject } from './project.mjs';
import { runNode } from './run-node.mjs';

/**
 * The path of a Chromium that starts, or `undefined`. Looks at CHROME_PATH first, then for one that
 * is installed, and only then installs one: from Debian, from npm, from Playwright's own server.
 * @param {string} node
 * @param {(line: string) => void} say
 * @returns {Promise<string | undefined>}
 */
export async function findBrowser(node, say) {
  const given = process.env.CHROME_PATH;
  if (given) {
    if (starts(given)) return given;
    say(`CHROME_PATH is ${given}, which does not start.`);
  }
  const installed = installedBrowsers().find((path) => starts(path));
  if (installed) return installed;
  const providers = [
    () => provideFromDebian(say),
    () => provideFromNpm(say),
    () => provideFromPlaywright(node, say),
  ];
  for (const provide of providers) {
    const path = await provide();
    if (path && starts(path)) return path;
  }
  return undefined;
}

/** Where Chromium, Chrome or Edge are on this system, whether they are installed or not. */
function installedBrowsers() {
  if (process.platform === 'darwin') {
    return ['Google Chrome', 'Chromium', 'Microsoft Edge'].map(
      (name) => `/Applications/${name}.app/Contents/MacOS/${name}`,
    );
  }
  if (process.platform === 'win32') {
    return ['ProgramFiles', 'ProgramFiles(x86)', 'LOCALAPPDATA']
      .flatMap((name) => process.env[name] ?? [])
      .flatMap((folder) => [
        join(folder, 'Google', 'Chrome', 'Application', 'chrome.exe'),
        join(folder, 'Microsoft', 'Edge', 'Application', 'msedge.exe'),
      ]);
  }
  return onPath(['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge']);
}

/** @param {(line: string) => void} say */
async function provideFromDebian(say) {
  if (!mayUseApt()) return undefined;
  say('Installing chromium (apt-get) ...');
  await installDebianPackages(['chromium']);
  return installedBrowsers().find((path) => starts(path));
}

/** @param {(line: string) => void} say */
async function provideFromNpm(say) {
  if (process.platform !== 'linux' || process.arch !== 'x64') return undefined;
  const present = findPackagedBrowser();
  if (present) return present;
  say('Installing @sparticuz/chromium (npm) ...');
  return installPackagedBrowser();
}

/**
 * @param {string} node
 * @param {(line: string) => void} say
 */
async function provideFromPlaywright(node, say) {
  const env = { PLAYWRIGHT_BROWSERS_PATH: inProject('.cache', 'playwright') };
  const program = "import { chromium } from 'playwright-core'; console.log(chromium.executablePath());";
  const path = execFileSync(node, ['--input-type=module', '-e', program], {
    cwd: inProject(),
    env: { ...process.env, ...env },
    encoding: 'utf8',
  }).trim();
  if (starts(path)) return path;
  say('Installing chromium (playwright install) ...');
  // A network that swallows packets would otherwise hold everything up.
  const options = { env, output: /** @type {const} */ ('hidden'), timeout: 300_000 };
  await runNode(node, 'playwright', ['install', '--no-shell', 'chromium'], options);
  return path;
}
