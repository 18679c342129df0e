import { mkdirSync, mkdtempSync, readdirSync, rmSync, statSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { form as words } from '#words/form.ts';
import { keepingWords } from '#words/keeping.ts';
import { myRequests } from '#words/my-requests.ts';
import { formOn } from './form-driver.ts';
import { startBrowser } from './own-browser.ts';
import { openPersonStep } from './person-step.ts';
import { expect, test } from './portal.ts';
import { savedBy, textOf } from './saved-file.ts';
import { storedText } from './stored-text.ts';

let profile = '';
test.beforeEach(() => {
  profile = mkdtempSync(join(tmpdir(), 'tietopyynto-profile-'));
});
test.afterEach(() => rmSync(profile, { recursive: true, force: true }));

test('a disk that is full from the start is told, and what is typed can be taken along', async ({ page }) => {
  await page.addInitScript(() => {
    // Chromium opens an empty database whatever the quota is said to be, so the refusal is put in its mouth.
    IDBFactory.prototype.open = () => {
      throw new DOMException('no room, says the test', 'QuotaExceededError');
    };
  });
  await openPersonStep(page);
  await expect(page.getByText(words.storageFailures.STORE_FULL)).toBeVisible();
  await expectWordsAtHand(page);
});

test('a browser without databases is told of, and what is typed can be taken along', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(globalThis, 'indexedDB', { value: undefined });
  });
  await openPersonStep(page);
  await expect(page.getByText(words.storageFailures.STORE_UNAVAILABLE)).toBeVisible();
  await expectWordsAtHand(page);
  await page.goto('./pyynnot/');
  await expect(page.getByText(myRequests.refusal.STORE_UNAVAILABLE)).toBeVisible();
  await page.goto('./');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
});

test('a person who blocks all site data is told, and what is typed can be taken along', async ({
  portal,
}) => {
  mkdirSync(join(profile, 'Default'));
  const settings = { profile: { default_content_setting_values: { cookies: 2 } } };
  writeFileSync(join(profile, 'Default', 'Preferences'), JSON.stringify(settings));
  const browser = await startBrowser(profile);
  const page = await browser.context.newPage();
  await openPersonStep(page, portal.url);
  await expect(page.getByText(words.storageFailures.STORE_UNAVAILABLE)).toBeVisible();
  await expectWordsAtHand(page);
  await browser.close();
});

test('a connection that is lost now and then is opened again without a word', async ({
  page,
  context,
  expectedMessages,
}) => {
  expectedMessages.push('Dexie: Need to reopen db');
  const other = await context.newPage();
  await other.goto('./tietoa/');
  await page.addInitScript(loseConnection, 3);
  const form = await openPersonStep(page);
  for (const name of ['Aino', 'Aino Maria', 'Aino Maria Esimerkki']) {
    await form.field('dataSubject.name').fill(name);
    await expect.poll(() => storedText(other)).toContain(`"${name}"`);
  }
  await expect(form.savedLine()).toBeVisible();
  await expect(page.getByText(words.storageFailures.STORE_LOST)).toHaveCount(0);
});

test('a connection that stays lost is told, and saving starts again when it is back', async ({
  page,
  expectedMessages,
}) => {
  expectedMessages.push('Dexie: Need to reopen db');
  await page.addInitScript(loseConnection, 1);
  const form = await openPersonStep(page);
  // What a link chose is kept once somebody adds to it.
  await form.field('dataSubject.name').fill('Aino');
  await expect(page.getByText(words.storageFailures.STORE_LOST)).toBeVisible();
  await expectWordsAtHand(page);
  await page.evaluate(() => Object.assign(globalThis, { isConnected: true }));
  await page.getByRole('button', { name: words.saving.retry }).click();
  await expect(form.savedLine()).toBeVisible();
  await expect(page.getByText(words.storageFailures.STORE_LOST)).toHaveCount(0);
});

for (const [damage, spoil] of [
  ['cut to half', (path: string) => truncateSync(path, Math.floor(statSync(path).size / 2))],
  ['overwritten', (path: string) => writeFileSync(path, Buffer.alloc(statSync(path).size, 0xa5))],
  ['emptied', (path: string) => truncateSync(path, 0)],
] as const) {
  test(`a database whose files were ${damage} leaves a portal that works and tells`, async ({ portal }) => {
    const first = await startBrowser(profile);
    const page = await first.context.newPage();
    const form = await openPersonStep(page, portal.url);
    await form.field('dataSubject.name').fill('Aino Esimerkki');
    await expect(form.savedLine()).toBeVisible();
    const { hash } = new URL(page.url());
    await first.close();
    const folder = join(profile, 'Default', 'IndexedDB');
    const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) =>
      join(folder, name),
    );
    for (const path of files) if (statSync(path).isFile()) spoil(path);

    const second = await startBrowser(profile);
    const again = await second.context.newPage();
    await again.goto(`${portal.url}pyynto/${hash}`);
    await expect(again.getByText(words.unknown.draft)).toBeVisible();
    await openPersonStep(again, portal.url);
    await formOn(again).field('dataSubject.name').fill('Aino Esimerkki');
    const { saving } = words;
    await expect(
      formOn(again)
        .savedLine()
        .or(again.getByRole('button', { name: saving.download })),
    ).toBeVisible();
    await second.close();
  });
}

test('site data that are cleared while the form is open take nothing that stands in it', async ({
  page,
  portal,
}) => {
  const form = await openPersonStep(page);
  await form.field('dataSubject.name').fill('Aino Esimerkki');
  await expect(form.savedLine()).toBeVisible();
  await clearSiteData(page, portal.url);
  await expect.poll(() => storedText(page)).toContain('Aino Esimerkki');
  await form.field('dataSubject.name').fill('Aino Maria Esimerkki');
  await expect.poll(() => storedText(page)).toContain('Aino Maria Esimerkki');
  await page.reload();
  await expect(form.field('dataSubject.name')).toHaveValue('Aino Maria Esimerkki');
});

test('after an eviction every page works, and a link to the draft says that it is gone', async ({
  page,
  portal,
}) => {
  const form = await openPersonStep(page);
  await form.field('dataSubject.name').fill('Aino Esimerkki');
  await expect(form.savedLine()).toBeVisible();
  const address = page.url();
  await page.goto('./tietoa/');
  await clearSiteData(page, portal.url);
  await page.goto('./');
  await expect(page.getByRole('link', { name: myRequests.resume.continue })).toHaveCount(0);
  await page.goto('./pyynnot/');
  await expect(page.getByText(myRequests.empty)).toBeVisible();
  await page.goto(address);
  await expect(page.getByText(words.unknown.draft)).toBeVisible();
});

test('a draft of last week says when it was saved, and that the browser may take it', async ({
  page,
  portal,
}) => {
  await page.clock.install({ time: new Date('2026-11-10T10:00:00+02:00') });
  const form = await openPersonStep(page);
  await form.field('dataSubject.name').fill('Aino Esimerkki');
  await page.clock.runFor(2000);
  await expect(form.savedLine()).toBeVisible();
  await page.clock.setFixedTime(new Date('2026-11-16T10:00:00+02:00'));
  await page.goto('./pyynnot/');
  await expect(page.getByRole('main')).toContainText('tallennettu 10.11.2026');
  await expect(page.getByText(myRequests.where)).toBeVisible();
  await page.clock.setFixedTime(new Date('2026-11-18T10:00:00+02:00'));
  await clearSiteData(page, portal.url);
  await page.goto('./pyynnot/');
  await expect(page.getByText(myRequests.empty)).toBeVisible();
});

test('a private window keeps a draft while it is open, and nothing after, as is said before', async ({
  browser,
  baseURL,
}) => {
  const where = baseURL ? { baseURL } : {};
  const window = await browser.newContext(where);
  const page = await window.newPage();
  await page.goto('./pyynto/');
  await expect(page.getByText(keepingWords.form.before)).toBeVisible();
  const form = await openPersonStep(page);
  await form.field('dataSubject.name').fill('Aino Esimerkki');
  await expect(form.savedLine()).toBeVisible();
  const list = await window.newPage();
  await list.goto('./pyynnot/');
  await expect(list.getByRole('heading', { level: 3, name: 'Markkinointikielto' })).toBeVisible();
  await window.close();
  const next = await browser.newContext(where);
  const after = await next.newPage();
  await after.goto('./pyynnot/');
  await expect(after.getByText(myRequests.empty)).toBeVisible();
  await next.close();
});

/** Typing goes on, and the words can be had as a file. */
async function expectWordsAtHand(page: Page): Promise<void> {
  await formOn(page).field('dataSubject.name').fill('Aino Esimerkki');
  const button = page.getByRole('button', { name: words.saving.download });
  expect(textOf(await savedBy(page, () => button.click()))).toContain('Aino Esimerkki');
  await expect(formOn(page).field('dataSubject.name')).toHaveValue('Aino Esimerkki');
}

async function clearSiteData(page: Page, url: string): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send('Storage.clearDataForOrigin', { origin: new URL(url).origin, storageTypes: 'all' });
}

/** Every so many transactions fail as WebKit's do when its database process is gone, until `isConnected` is set. */
function loseConnection(every: number): void {
  const { transaction } = IDBDatabase.prototype;
  let count = 0;
  IDBDatabase.prototype.transaction = function (...args) {
    count += 1;
    if (!Reflect.get(globalThis, 'isConnected') && count % every === 0) {
      throw new DOMException('Connection to Indexed Database server lost, says the test', 'UnknownError');
    }
    return transaction.apply(this, args);
  };
}
