import type { Page } from '@playwright/test';
import { form as words } from '#words/form.ts';
import { myRequests } from '#words/my-requests.ts';
import { valuesFor } from '../fixtures/form-values.ts';
import { formOn } from './form-driver.ts';
import { goBack, goForward } from './history.ts';
import { openPersonStep } from './person-step.ts';
import { expect, test } from './portal.ts';
import { storedText } from './stored-text.ts';

test('two tabs without locks and news leave it to the person which words stay', async ({ page, context }) => {
  await context.addInitScript(() => {
    Object.defineProperty(Navigator.prototype, 'locks', { value: undefined });
    Object.defineProperty(globalThis, 'BroadcastChannel', { value: undefined });
  });
  const form = await openPersonStep(page);
  await form.field('dataSubject.name').fill('Aino');
  await expect(form.savedLine()).toBeVisible();
  const second = await context.newPage();
  await second.goto(page.url());
  await expect(formOn(second).field('dataSubject.name')).toHaveValue('Aino');
  await formOn(second).field('dataSubject.name').fill('Aino Toinen');
  await expect.poll(() => storedText(page)).toContain('Aino Toinen');

  await form.field('dataSubject.name').fill('Aino Ensimmäinen');
  await expect(page.getByText(words.otherTab.conflict)).toBeVisible();
  expect(await storedText(page)).toContain('Aino Toinen');
  await expect(form.field('dataSubject.name')).toHaveValue('Aino Ensimmäinen');
  await page.getByRole('button', { name: words.otherTab.keepMine }).click();
  await expect.poll(() => storedText(page)).toContain('Aino Ensimmäinen');

  await formOn(second).field('dataSubject.name').fill('Aino Kolmas');
  await second.getByRole('button', { name: words.otherTab.takeTheirs }).click();
  await expect(formOn(second).field('dataSubject.name')).toHaveValue('Aino Ensimmäinen');
});

test('a tab that is frozen and thrown away at the last key has the words again', async ({
  page,
  context,
}) => {
  const form = await openPersonStep(page);
  await form.field('dataSubject.name').fill('Aino');
  await expect(form.savedLine()).toBeVisible();
  const session = await context.newCDPSession(page);
  const address = page.url();
  const other = await context.newPage();
  await other.goto('./tietoa/');
  await form.field('dataSubject.name').fill('Aino Esimerkki');
  // A browser hides a tab before it freezes it.
  await page.evaluate(() => {
    Object.defineProperty(document, 'visibilityState', { value: 'hidden' });
    document.dispatchEvent(new Event('visibilitychange'));
  });
  await session.send('Page.setWebLifecycleState', { state: 'frozen' });
  await expect.poll(() => storedText(other)).toContain('Aino Esimerkki');
  await page.close();
  await other.goto(address);
  await expect(formOn(other).field('dataSubject.name')).toHaveValue('Aino Esimerkki');
});

test('a tab that is closed at the last key asks nothing and loses nothing', async ({ page, context }) => {
  const other = await context.newPage();
  await other.goto('./tietoa/');
  const dialogs: string[] = [];
  page.on('dialog', (dialog) => {
    dialogs.push(dialog.type());
    return dialog.accept();
  });
  const form = await openPersonStep(page);
  await form.field('dataSubject.name').fill('Aino');
  await expect(form.savedLine()).toBeVisible();
  const address = page.url();
  await form.field('dataSubject.name').press('End');
  await page.keyboard.type(' Esimerkki');
  const closed = page.waitForEvent('close');
  await page.close({ runBeforeUnload: true });
  await closed;
  expect(dialogs).toEqual([]);
  await other.goto(address);
  await expect(formOn(other).field('dataSubject.name')).toHaveValue('Aino Esimerkki');
});

test('a tab whose words are kept nowhere asks before it closes', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(globalThis, 'indexedDB', { value: undefined });
  });
  const form = await openPersonStep(page);
  await expect(page.getByText(words.storageFailures.STORE_UNAVAILABLE)).toBeVisible();
  await form.field('dataSubject.name').pressSequentially('Aino Esimerkki');
  const asked = page.waitForEvent('dialog');
  await page.close({ runBeforeUnload: true });
  const dialog = await asked;
  expect(dialog.type()).toBe('beforeunload');
  await dialog.dismiss();
  await expect(form.field('dataSubject.name')).toHaveValue('Aino Esimerkki');
});

test('a page that is reloaded in the middle of saves has one draft, with the last words', async ({
  page,
}) => {
  const form = await openPersonStep(page);
  await form.field('dataSubject.name').fill('Aino');
  await expect(form.savedLine()).toBeVisible();
  for (const name of ['Aino M', 'Aino Ma', 'Aino Maria', 'Aino Maria Esimerkki']) {
    await form.field('dataSubject.name').fill(name);
    await page.reload();
    await expect(form.field('dataSubject.name')).toHaveValue(name);
  }
  await expectOneDraft(page);
});

test('back, forward and a copy of the tab show the same draft, and make no second one', async ({
  page,
  context,
}) => {
  const form = await openPersonStep(page);
  await form.field('dataSubject.name').fill('Aino Esimerkki');
  await expect(form.savedLine()).toBeVisible();
  await page.goto('./tietoa/');
  await goBack(page);
  await expect(form.field('dataSubject.name')).toHaveValue('Aino Esimerkki');
  await goForward(page);
  // Only a page that is seen can be left: the browser refuses to go back from one that is still coming forward.
  await expect(page).toHaveURL(/tietoa\/$/);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await goBack(page);
  await expect(form.field('dataSubject.name')).toHaveValue('Aino Esimerkki');
  const copy = await context.newPage();
  await copy.goto(page.url());
  await expect(formOn(copy).field('dataSubject.name')).toHaveValue('Aino Esimerkki');
  await copy.close();
  await expectOneDraft(page);
});

test('a request that was signed before a reload is there once, signed', async ({ page }) => {
  await page.goto('./pyynto/');
  const form = formOn(page);
  await form.fillUntilSigning(valuesFor(['access'], ['markkinointirekisteri']));
  await form.sign();
  await page.reload();
  await page.getByRole('link', { name: 'Tallenna PDF' }).waitFor();
  await page.goto('./pyynnot/');
  await expect(page.getByRole('heading', { level: 3, name: 'Tarkastuspyyntö' })).toHaveCount(1);
  await expect(page.getByRole('main')).toContainText('ei vielä lähetetty');
});

async function expectOneDraft(page: Page): Promise<void> {
  await page.goto('./pyynnot/');
  await expect(page.getByRole('link', { name: myRequests.actions.resume })).toHaveCount(1);
  await expect(page.getByRole('heading', { level: 3, name: 'Markkinointikielto' })).toHaveCount(1);
}
