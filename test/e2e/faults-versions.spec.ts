import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { form as words } from '#words/form.ts';
import { myRequests } from '#words/my-requests.ts';
import { seededRandom } from '../packet/verify/mutants.ts';
import { DAMAGED_DRAFT, firstDraft, firstSentRequest } from './first-release.ts';
import { formOn } from './form-driver.ts';
import { startBrowser } from './own-browser.ts';
import { openPersonStep } from './person-step.ts';
import { expect, test } from './portal.ts';
import { DATABASE, holdOlderDatabase, plantFirstRelease, raiseVersion } from './raw-database.ts';
import { savedBy, textOf } from './saved-file.ts';
import { storedText } from './stored-text.ts';

test('what the first release stored is there, and what cannot be read is offered as a file', async ({
  page,
}) => {
  await page.goto('./tietoa/');
  await plantFirstRelease(page, {
    drafts: [firstDraft('luonnos001', 'Aino Esimerkki'), DAMAGED_DRAFT],
    requests: [await firstSentRequest()],
  });
  await page.goto('./pyynnot/');
  const main = page.getByRole('main');
  await expect(main.getByRole('heading', { name: 'Tarkastuspyyntö' })).toBeVisible();
  await expect(main.getByRole('heading', { name: 'Poistopyyntö' })).toBeVisible();
  await expect(main).toContainText(/Lähetetty 22\.11\.2026/);
  await expect(main).toContainText(myRequests.quarantine.text(1));
  const button = page.getByRole('button', { name: myRequests.quarantine.download });
  expect(textOf(await savedBy(page, () => button.click()))).toContain(DAMAGED_DRAFT.words);

  await page.getByRole('link', { name: myRequests.actions.resume }).click();
  const form = formOn(page);
  await expect(form.field('dataSubject.name')).toHaveValue('Aino Esimerkki');
  await form.field('dataSubject.name').fill('Aino Maria Esimerkki');
  await expect(form.savedLine()).toBeVisible();
});

test('a browser that is killed while it upgrades the database has every draft of the old one', async ({
  portal,
}) => {
  const profile = mkdtempSync(join(tmpdir(), 'tietopyynto-profile-'));
  const random = seededRandom(1);
  const ids = Array.from({ length: 20 }, (_, number) => `luonnos${String(number).padStart(3, '0')}`);
  const first = await startBrowser(profile);
  const page = await first.context.newPage();
  await page.goto(`${portal.url}tietoa/`);
  await plantFirstRelease(page, { drafts: ids.map((id) => firstDraft(id, `Nimi ${id}`)) });
  await first.kill();

  for (let kill = 0; kill < 3; kill++) {
    const browser = await startBrowser(profile);
    const dying = await browser.context.newPage();
    const upgrading = Promise.withResolvers<void>();
    // Awaited: a page that did not have it yet would throw in the middle of its upgrade, which takes it back.
    await dying.exposeFunction('tellUpgrading', upgrading.resolve);
    await dying.addInitScript(() => {
      const { open } = IDBFactory.prototype;
      IDBFactory.prototype.open = function (name, version) {
        const opening = open.call(this, name, version);
        opening.addEventListener('upgradeneeded', () => {
          Reflect.get(globalThis, 'tellUpgrading')();
          // Time for the kill to come in the middle.
          const end = performance.now() + 500;
          while (performance.now() < end);
        });
        return opening;
      };
    });
    await dying.goto(`${portal.url}pyynnot/`);
    const shown = dying.getByRole('heading', { level: 3, name: 'Tarkastuspyyntö' }).first().waitFor();
    // There is nothing to upgrade as long as the first release's shape is the newest.
    await Promise.race([upgrading.promise, shown]).catch(() => {});
    const soon = new Promise((resolve) => setTimeout(resolve, random() * 600));
    await soon;
    await browser.kill();
    await shown.catch(() => {});
  }

  const last = await startBrowser(profile);
  const again = await last.context.newPage();
  await again.goto(`${portal.url}pyynnot/`);
  await expect(again.getByRole('heading', { level: 3, name: 'Tarkastuspyyntö' })).toHaveCount(ids.length);
  const text = await storedText(again);
  for (const id of ids) expect(text).toContain(`Nimi ${id}`);
  await last.close();
  rmSync(profile, { recursive: true, force: true });
});

test('a page that a newer release overtakes saves, lets the database go and says so at once', async ({
  page,
  context,
}) => {
  const form = await openPersonStep(page);
  await form.field('dataSubject.name').fill('Aino');
  await expect(form.savedLine()).toBeVisible();
  const newer = await context.newPage();
  await newer.goto('./tietoa/');
  await form.field('dataSubject.name').fill('Aino Esimerkki');
  await raiseVersion(newer);
  await expect(page.getByText(words.storageFailures.STORE_NEWER)).toBeVisible();
  await expect(page.getByRole('button', { name: words.saving.reload })).toBeVisible();
  expect(await storedText(newer)).toContain('Aino Esimerkki');

  await form.field('dataSubject.name').fill('Aino Maria Esimerkki');
  await expect(form.savedLine()).toHaveCount(0);
  await expect(page.getByRole('button', { name: words.saving.download })).toBeVisible();
  await expect(form.field('dataSubject.name')).toHaveValue('Aino Maria Esimerkki');
});

test('a form that an older page keeps waiting says what to close, and saves when it is closed', async ({
  page,
  context,
}) => {
  const older = await context.newPage();
  await older.goto('./tietoa/');
  await holdOlderDatabase(older);
  const form = await openPersonStep(page);
  await form.field('dataSubject.name').fill('Aino Esimerkki');
  await expect(page.getByText(words.storageFailures.STORE_BLOCKED)).toBeVisible();
  await expect(page.getByRole('button', { name: words.saving.download })).toBeVisible();
  await older.close();
  page.once('dialog', (dialog) => dialog.accept());
  await page.getByRole('button', { name: words.saving.reload }).click();
  await expect(page.getByText(words.storageFailures.STORE_BLOCKED)).toHaveCount(0);
  await form.field('dataSubject.name').fill('Aino Esimerkki');
  await expect(form.savedLine()).toBeVisible();
});

test('pages that wait one behind another for an older page all say what to close', async ({
  page,
  context,
}) => {
  const older = await context.newPage();
  await older.goto('./tietoa/');
  await holdOlderDatabase(older);
  // Only the first of those that wait is told by the browser that it does.
  const waiting = [page, await context.newPage(), await context.newPage()];
  for (const one of waiting) await one.goto('./pyynnot/');
  for (const one of waiting) await expect(one.getByText(myRequests.refusal.STORE_BLOCKED)).toBeVisible();
  await older.close();
  for (const one of waiting) {
    await one.getByRole('button', { name: myRequests.retry }).click();
    await expect(one.getByText(myRequests.empty)).toBeVisible();
  }
});

test('a list that an older page keeps waiting says what to close, and opens when it is closed', async ({
  page,
  context,
}) => {
  const older = await context.newPage();
  await older.goto('./tietoa/');
  await holdOlderDatabase(older);
  await page.goto('./pyynnot/');
  await expect(page.getByText(myRequests.refusal.STORE_BLOCKED)).toBeVisible();
  await older.close();
  await page.getByRole('button', { name: myRequests.retry }).click();
  await expect(page.getByText(myRequests.empty)).toBeVisible();
});

test('a database of a newer release can be read and taken along, and nothing in it changes', async ({
  page,
}) => {
  const form = await openPersonStep(page);
  await form.field('dataSubject.name').fill('Aino Esimerkki');
  await expect(form.savedLine()).toBeVisible();
  const address = page.url();
  await page.goto('./tietoa/');
  await raiseVersion(page);
  const before = await storedText(page);
  const version = await versionOf();

  await page.goto('./pyynnot/');
  await expect(page.getByText(myRequests.refusal.STORE_NEWER)).toBeVisible();
  await expect(page.getByRole('heading', { level: 3, name: 'Markkinointikielto' })).toBeVisible();
  await expect(page.getByRole('button', { name: myRequests.actions.delete })).toHaveCount(0);
  await page.goto(address);
  await expect(page.getByText(words.storageFailures.STORE_NEWER)).toBeVisible();
  await form.field('dataSubject.name').fill('Toinen Nimi');
  await savedBy(page, () => page.getByRole('button', { name: words.saving.download }).click());
  expect(await storedText(page)).toBe(before);
  expect(await versionOf()).toBe(version);

  function versionOf(): Promise<number | undefined> {
    return page.evaluate(
      async (name) => (await indexedDB.databases()).find((one) => one.name === name)?.version,
      DATABASE,
    );
  }
});
