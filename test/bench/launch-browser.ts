import { type Browser, chromium } from '@playwright/test';
import { findBrowser } from '../../scripts/find-browser.mjs';

let found: Promise<string | undefined> | undefined;

/** The program's path, as own-browser.ts of the browser tests takes it from CHROME_PATH. */
export async function browserPath(): Promise<string> {
  found ??= findBrowser(process.execPath, (line) => console.error(line));
  const path = await found;
  if (!path) throw new Error('Expected Chromium, Chrome or Edge. Install one, or set CHROME_PATH to it.');
  return path;
}

/** A Chromium that does nothing by itself, with a new profile; found or installed as `npm test` does. */
export async function launchBrowser(...args: readonly string[]): Promise<Browser> {
  return await chromium.launch({
    executablePath: await browserPath(),
    args: ['--disable-gpu', '--disable-background-networking', ...args],
  });
}
