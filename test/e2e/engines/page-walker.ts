import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Locator, Page } from '@playwright/test';
import { axeViolations } from '../axe.ts';
import { expect, test as portalTest } from '../portal.ts';
import { messagesLetPass } from './driver-exceptions.ts';
import { ASLEEP, type NamedFile, type Target, type Walker } from './walker.ts';

/** The portal's `test` with a walker in the project's own browser, which is Chromium or Firefox. */
export const test = portalTest.extend<{ walker: Walker }, { downloads: string }>({
  downloads: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the needed fixtures from this pattern.
    async ({}, use) => {
      const folder = mkdtempSync(join(tmpdir(), 'tietopyynto-downloads-'));
      await use(folder);
      rmSync(folder, { recursive: true });
    },
    { scope: 'worker' },
  ],
  launchOptions: [
    ({ launchOptions, downloads }, use) => use({ ...launchOptions, downloadsPath: downloads }),
    { scope: 'worker' },
  ],
  walker: async ({ page, browserName, downloads, expectedMessages }, use) => {
    expectedMessages.push(...messagesLetPass(browserName));
    await use(pageWalker(page, browserName === 'firefox' ? saveToFolder(page, downloads) : saveFrom(page)));
  },
});

/** Walks a Playwright page. */
function pageWalker(page: Page, save: Walker['save']): Walker {
  const find = ({ role, name, within }: Target): Locator => {
    const around = within ? find(within) : page;
    if (role !== 'field') return around.getByRole(role, name === undefined ? {} : { name, exact: true });
    return around.getByLabel(name ?? /./, { exact: true });
  };

  return {
    async open(path) {
      await page.goto(path);
    },
    async reload() {
      await page.reload();
    },

    waitFor: (target) => find(target).waitFor(),
    textOf: (target) => find(target).innerText(),
    valueOf: (target) => find(target).inputValue(),
    hasFocus: (target) => find(target).evaluate((element) => element === document.activeElement),

    press: (target) => find(target).click(),
    choose: (target) => find(target).check(),
    fill: (target, text) => find(target).fill(text),
    async unfold(words) {
      // What comes above it while the button is down moves it away from under the pointer, and nothing is clicked.
      const part = page.locator('details').filter({ has: page.locator('summary', { hasText: words }) });
      await expect(async () => {
        if ((await part.getAttribute('open')) === null) await part.locator('summary').click();
        await expect(part).toHaveAttribute('open', '', { timeout: 2000 });
      }).toPass();
    },
    async attach({ name, bytes }) {
      await expect(page.locator(ASLEEP)).toHaveCount(0);
      await page.locator('input[type=file]').setInputFiles({ name, mimeType: '', buffer: bytes });
    },

    key: (name) => page.keyboard.press(name),
    type: (text) => page.keyboard.type(text),

    save,
    provoke: (fault) => page.evaluate(fault),
    violations: () => axeViolations(page),
  };
}

/** Takes a file as Playwright hands it over. */
function saveFrom(page: Page): Walker['save'] {
  return async (action) => {
    const download = page.waitForEvent('download');
    await action();
    const file = await download;
    return { name: file.suggestedFilename(), bytes: readFileSync(await file.path()) };
  };
}

/** Takes a file from the folder that the browser saves to. */
function saveToFolder(page: Page, folder: string): Walker['save'] {
  return async (action) => {
    await action();
    const saved = (): NamedFile | undefined => {
      const names = readdirSync(folder);
      const name = names.find((one) => statSync(join(folder, one)).size > 0);
      // Firefox keeps the place with an empty file while it writes into another one.
      if (!name || names.some((one) => one.endsWith('.part'))) return undefined;
      return { name, bytes: readFileSync(join(folder, name)) };
    };
    await expect.poll(saved, { message: 'a file in the folder of downloads' }).toBeDefined();
    const file = saved() as NamedFile;
    rmSync(join(folder, file.name));
    if (file.name.endsWith('.pdf')) await comeBack(page);
    return file;
  };
}

/** Closes the tab that shows the PDF, and is back at the page. */
async function comeBack(page: Page): Promise<void> {
  const others = () =>
    page
      .context()
      .pages()
      .filter((tab) => tab !== page);
  await expect.poll(others, { message: 'the tab that shows the PDF' }).toHaveLength(1);
  for (const tab of others()) await tab.close();
  await page.bringToFront();
}
