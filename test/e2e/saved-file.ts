import { readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, type Page } from '@playwright/test';
import type { NamedFile } from './engines/walker.ts';

/** Where this worker's Firefox saves; its browser is started with it. */
export const DOWNLOADS = join(tmpdir(), `tietopyynto-downloads-${process.pid}`);

/** Does something on the page that saves a file, and takes the file, in whichever engine. */
export function savedBy(page: Page, action: () => Promise<unknown>): Promise<NamedFile> {
  const engine = page.context().browser()?.browserType().name();
  return engine === 'firefox' ? takeFromFolder(page, action) : takeFromPlaywright(page, action);
}

/** The file's text, as UTF-8. */
export const textOf = ({ bytes }: NamedFile): string => bytes.toString('utf8');

async function takeFromPlaywright(page: Page, action: () => Promise<unknown>): Promise<NamedFile> {
  const download = page.waitForEvent('download');
  await action();
  const file = await download;
  return { name: file.suggestedFilename(), bytes: readFileSync(await file.path()) };
}

async function takeFromFolder(page: Page, action: () => Promise<unknown>): Promise<NamedFile> {
  const before = page.context().pages();
  // What an earlier step saved and nobody took.
  for (const name of readdirSync(DOWNLOADS)) rmSync(join(DOWNLOADS, name), { force: true });
  await action();
  const saved = (): NamedFile | undefined => {
    const names = readdirSync(DOWNLOADS);
    const name = names.find((one) => statSync(join(DOWNLOADS, one)).size > 0);
    // Firefox keeps the place with an empty file while it writes into another one.
    if (!name || names.some((one) => one.endsWith('.part'))) return undefined;
    return { name, bytes: readFileSync(join(DOWNLOADS, name)) };
  };
  await expect.poll(saved, { message: 'a file in the folder of downloads' }).toBeDefined();
  const file = saved() as NamedFile;
  // The tab reads the file: where that is gone too soon, none opens.
  if (file.name.endsWith('.pdf')) await comeBack(page, before);
  rmSync(join(DOWNLOADS, file.name));
  return file;
}

/** Closes the tab that shows the PDF, and is back at the page. */
async function comeBack(page: Page, before: readonly Page[]): Promise<void> {
  const others = () =>
    page
      .context()
      .pages()
      .filter((tab) => !before.includes(tab));
  await expect.poll(others, { message: 'the tab that shows the PDF' }).toHaveLength(1);
  for (const tab of others()) await tab.close();
  await page.bringToFront();
}
