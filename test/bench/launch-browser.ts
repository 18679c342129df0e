import { type Browser, chromium } from '@playwright/test';
import { findBrowser } from '../../scripts/find-browser.mjs';

/** A Chromium that does nothing by itself; found or installed as `npm test` does. */
export async function launchBrowser(...args: readonly string[]): Promise<Browser> {
  const executablePath = await findBrowser(process.execPath, (line) => console.error(line));
  if (!executablePath)
    throw new Error('Expected Chromium, Chrome or Edge. Install one, or set CHROME_PATH to it.');
  return await chromium.launch({
    executablePath,
    args: ['--disable-gpu', '--disable-background-networking', ...args],
  });
}
