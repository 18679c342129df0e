import { mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, type Page } from '@playwright/test';
import { storageWords } from '#words/storage.ts';
import { storageParts } from '#words/storage-parts.ts';
import { servePortal } from '../../scripts/serve.mjs';
import { startBrowser } from '../e2e/own-browser.ts';
import { watchMemory } from './browser-memory.ts';
import { countFiles, plantAnswers } from './planted-answers.ts';

const MEGABYTE = 1024 * 1024;
/** Of each file; a person's answer is seldom larger. */
export const FILE = 50 * MEGABYTE;
/** A gigabyte takes minutes on a slow disk; longer than this is a hang. */
const TIMEOUT = 900_000;

/** A backup that was made in one browser and restored in an empty one. */
export interface RoundTrip {
  /** Bytes of the backup. */
  readonly size: number;
  /** Files that were there, and that came back. */
  readonly planted: number;
  readonly restored: number;
  readonly making: Cost;
  readonly restoring: Cost;
}

export interface Cost {
  /** Milliseconds. */
  readonly time: number;
  /** By how many bytes the memory of the browser's processes grew at most; on Linux only, elsewhere NaN. */
  readonly memory: number;
}

/** Takes so many files of answers out of one browser and into another, encrypted where there is a passphrase. */
export async function roundTrip(files: number, passphrase?: string): Promise<RoundTrip> {
  const folder = mkdtempSync(join(tmpdir(), 'tietopyynto-'));
  const server = await servePortal({ directory: 'dist' });
  const url = new URL('pyynnot/', server.url).href;
  try {
    const { file, cost: making } = await makeBackup(url, folder, files, passphrase);
    const { restored, cost: restoring } = await restoreBackup(url, folder, file, passphrase);
    return { size: statSync(file).size, planted: files, restored, making, restoring };
  } finally {
    await server.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

async function makeBackup(url: string, folder: string, files: number, passphrase: string | undefined) {
  const profile = join(folder, 'first');
  const browser = await startBrowser(profile);
  const page = await browser.context.newPage();
  const cdp = await browser.context.newCDPSession(page);
  await cdp.send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath: folder });
  await page.goto(url);
  await plantAnswers(page, files, FILE);
  await page.reload();
  await unfold(page, storageWords.parts.backup);
  if (passphrase) {
    await page.getByRole('radio', { name: storageParts.backup.encrypted.label }).check();
    await page.getByLabel(storageParts.passphrase.label, { exact: true }).fill(passphrase);
    await page.getByLabel(storageParts.passphrase.again, { exact: true }).fill(passphrase);
  }
  const done = measured(profile);
  await page.getByRole('button', { name: storageParts.backup.button }).click();
  await page.getByText(/on annettu selaimelle/).waitFor({ timeout: TIMEOUT });
  const cost = done();
  const file = await downloaded(folder);
  await browser.close();
  rmSync(profile, { recursive: true });
  return { file, cost };
}

async function restoreBackup(url: string, folder: string, file: string, passphrase: string | undefined) {
  const profile = join(folder, 'second');
  const browser = await startBrowser(profile);
  const page = await browser.context.newPage();
  await page.goto(url);
  await unfold(page, storageWords.parts.restore);
  await page.getByRole('button', { name: storageParts.restore.button }).waitFor();
  await page.waitForTimeout(1000);
  const reader = await browser.context.newCDPSession(page);
  const { root } = await reader.send('DOM.getDocument');
  const { nodeId } = await reader.send('DOM.querySelector', {
    nodeId: root.nodeId,
    selector: 'input[type=file]',
  });
  const done = measured(profile);
  // By its path: Playwright would send the bytes.
  await reader.send('DOM.setFileInputFiles', { nodeId, files: [file] });
  if (passphrase) {
    await page.getByLabel(storageParts.restore.label, { exact: true }).fill(passphrase);
    await page.getByRole('button', { name: storageParts.restore.open }).click();
  }
  const confirm = page.getByRole('button', { name: storageParts.restore.confirm, exact: true });
  await confirm.click({ timeout: TIMEOUT });
  await page.getByRole('heading', { name: storageParts.restore.doneHeading }).waitFor({ timeout: TIMEOUT });
  const cost = done();
  const restored = await countFiles(page);
  await browser.close();
  return { restored, cost };
}

/** Opens a part of the section; one that was opened before the page's program ran is closed again by it. */
async function unfold(page: Page, name: string): Promise<void> {
  const part = page.locator('details').filter({ hasText: name });
  await expect(async () => {
    if ((await part.getAttribute('open')) === null) await part.locator('summary').click();
    await expect(part.getByRole('button').first()).toBeVisible({ timeout: 5000 });
  }).toPass();
}

/** Begins to measure the browser with the profile; the function that it returns ends that. */
function measured(profile: string): () => Cost {
  const memory = process.platform === 'linux' ? watchMemory(profile) : undefined;
  const begun = performance.now();
  return () => ({ time: performance.now() - begun, memory: memory?.stop() ?? Number.NaN });
}

/** The file in the folder, once the browser has written all of it. */
async function downloaded(folder: string): Promise<string> {
  for (;;) {
    const name = readdirSync(folder).find((one) => /\.tar(\.age)?$/.test(one));
    if (name) return join(folder, name);
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
}
