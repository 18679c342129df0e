import { rmSync, writeFileSync } from 'node:fs';
import type { BrowserContext, Page } from '@playwright/test';
import { keepingWords } from '#words/keeping.ts';
import { lockWords } from '#words/lock.ts';
import { storageWords } from '#words/storage.ts';
import { storageParts } from '#words/storage-parts.ts';
import { valuesFor } from '../fixtures/form-values.ts';
import { expectNoAxeViolations } from './axe.ts';
import { formOn } from './form-driver.ts';
import { goBack } from './history.ts';
import { showIn } from './looks.ts';
import { overflowOf } from './overflow.ts';
import { expect, test } from './portal.ts';
import { chooseArchive, storageOn, takeBackup, wipeAll } from './storage-driver.ts';

/** How long the keys are held without a page, and a breath more. */
const MS_WITHOUT_PAGE = 31_000;
const PASSPHRASE = 'yö on pitkä ja hevonen syö';
const SECRETS = ['Aino', 'Esimerkki', 'example.fi', 'markkinointirekisteri', '%PDF'];

/** A draft of a request, and with `isSent` a signed and sent one beside it. */
async function fill(page: Page, isSent = false): Promise<void> {
  if (isSent) {
    await page.goto('./pyynto/');
    const form = formOn(page);
    await form.fillUntilSigning(valuesFor(['marketingObjection'], ['markkinointirekisteri']));
    await form.sign();
    await page.getByRole('button', { name: 'Lähetin pyynnön' }).click();
    await page.getByRole('heading', { level: 2, name: /^Lähetetty/ }).waitFor();
    await expect(page.getByText(keepingWords.reminder.calm)).toBeVisible();
    await page.goto('./pyynnot/');
  }
  await page.goto('./pyynto/#rekisteri=markkinointirekisteri&oikeus=tarkastus');
  const form = formOn(page);
  await form.heading('Yksityiskohdat').waitFor();
  await form.next();
  await form.heading('Kuka olet?').waitFor();
  await form.field('dataSubject.name').fill('Aino Esimerkki');
  await expect(form.savedLine()).toBeVisible();
}

async function turnOnLock(page: Page): Promise<void> {
  await page.goto('./pyynnot/');
  const part = await storageOn(page).unfold('lock');
  await part.getByLabel(storageParts.passphrase.label, { exact: true }).fill(PASSPHRASE);
  await part.getByLabel(storageParts.passphrase.again, { exact: true }).fill(PASSPHRASE);
  await part.getByRole('radio', { name: storageParts.lock.idleOption(5) }).check();
  await part.getByRole('button', { name: storageParts.lock.turnOn }).click();
  await expect(part.getByText(storageParts.lock.turnedOn)).toBeFocused({ timeout: 20_000 });
}

async function unlock(page: Page, passphrase = PASSPHRASE): Promise<void> {
  await page.getByLabel(lockWords.unlock.label, { exact: true }).fill(passphrase);
  await page.getByRole('button', { name: lockWords.unlock.button }).click();
}

async function lockNow(page: Page): Promise<void> {
  // The page is loaded anew, and nobody can leave it before.
  const isLoaded = page.waitForEvent('load');
  await storageOn(page).section.getByRole('button', { name: storageParts.lock.lockNow }).click();
  await isLoaded;
  await expect(asked(page)).toBeVisible();
}

/** The field for the passphrase, where it is asked for. */
const asked = (page: Page) => page.getByLabel(lockWords.unlock.label, { exact: true });

const listed = (page: Page) => page.getByRole('main').locator('.entry');

/** The entries' words, without the instants that a copy does not change. */
async function entriesOn(page: Page): Promise<string[]> {
  await page.goto('./pyynnot/');
  await listed(page).first().waitFor();
  return await listed(page).allInnerTexts();
}

/** Every record of this origin's databases as text, bytes as Latin-1. */
function recordsAsText(page: Page): Promise<string> {
  return page.evaluate(async () => {
    const textOf = (value: unknown): string => {
      if (value instanceof Uint8Array) return new TextDecoder('latin1').decode(value);
      if (typeof value !== 'object' || value === null) return String(value);
      return Object.entries(value)
        .map(([key, one]) => `${key} ${textOf(one)}`)
        .join(' ');
    };
    const texts: string[] = [];
    for (const { name = '' } of await indexedDB.databases()) {
      const database = await new Promise<IDBDatabase>((resolve, reject) => {
        const opening = indexedDB.open(name);
        opening.onsuccess = () => resolve(opening.result);
        opening.onerror = () => reject(opening.error);
      });
      for (const table of database.objectStoreNames) {
        const records = await new Promise<unknown[]>((resolve) => {
          const reading = database.transaction(table).objectStore(table).getAll();
          reading.onsuccess = () => resolve(reading.result);
        });
        texts.push(table, ...records.map(textOf));
      }
      database.close();
    }
    return texts.join('\n');
  });
}

test.describe('a copy of everything', () => {
  test('comes back in another browser with the same list, and a second time changes nothing', async ({
    page,
    browser,
    baseURL,
  }) => {
    await fill(page, true);
    const before = await entriesOn(page);
    expect(before).toHaveLength(2);
    const { name, bytes } = await takeBackup(page);
    expect(name).toMatch(/^tietopyynto-varmuuskopio-\d{4}-\d\d-\d\d\.tar$/);
    await expect(storageOn(page).section).toContainText('Otettu viimeksi');

    const other = await newPage(browser.newContext({ baseURL: baseURL ?? '' }));
    await other.goto('./pyynnot/');
    const part = await chooseArchive(other, name, bytes);
    await expect(part.getByRole('heading', { name: storageParts.restore.previewHeading })).toBeFocused();
    await expect(part).toContainText('1 lisätään');
    await expect(listed(other)).toHaveCount(0);
    await part.getByRole('button', { name: storageParts.restore.confirm, exact: true }).click();
    await expect(part.getByRole('heading', { name: storageParts.restore.doneHeading })).toBeFocused();
    await expect(part).toContainText('uudella avaimella');
    await expect(listed(other)).toHaveCount(2);
    expect(await entriesOn(other)).toEqual(before);

    const again = await chooseArchive(other, name, bytes);
    await expect(again).toContainText(storageParts.restore.nothingNew);
    await expect(again.getByRole('button', { name: storageParts.restore.confirm, exact: true })).toHaveCount(
      0,
    );
    await other.context().close();
  });

  test('encrypted opens with its passphrase only', async ({ page }) => {
    await fill(page);
    const before = await entriesOn(page);
    const { name, bytes } = await takeBackup(page, PASSPHRASE);
    expect(name).toMatch(/\.tar\.age$/);
    expect(bytes.toString('latin1')).toContain('age-encryption.org/v1');
    expect(bytes.toString('latin1')).not.toContain('Aino');
    await wipeAll(page);
    await expect(page.getByRole('heading', { name: storageParts.wipe.doneHeading })).toBeFocused();

    await page.reload();
    const part = await chooseArchive(page, name, bytes);
    const field = part.getByLabel(storageParts.restore.label, { exact: true });
    await expect(field).toBeFocused();
    await field.fill('aivan toinen lause');
    await field.press('Enter');
    await expect(field).toHaveAccessibleDescription(/Tunnuslause on väärä/);
    await field.fill(PASSPHRASE);
    await field.press('Enter');
    await part.getByRole('button', { name: storageParts.restore.confirm, exact: true }).click();
    await expect(part.getByRole('heading', { name: storageParts.restore.doneHeading })).toBeFocused();
    expect(await entriesOn(page)).toEqual(before);
  });

  test('needs a long passphrase, typed twice alike, and says so at the field', async ({ page }) => {
    await page.goto('./pyynnot/');
    const part = await storageOn(page).unfold('backup');
    await part.getByRole('radio', { name: storageParts.backup.encrypted.label }).check();
    const field = part.getByLabel(storageParts.passphrase.label, { exact: true });
    const again = part.getByLabel(storageParts.passphrase.again, { exact: true });
    await field.fill('lyhyt');
    await expect(part.getByText(storageParts.passphrase.left(7))).toBeVisible();
    await field.press('Enter');
    await expect(field).toHaveAccessibleDescription(new RegExp(storageParts.passphrase.problems.short));
    await field.fill(PASSPHRASE);
    await again.fill(`${PASSPHRASE}?`);
    await again.press('Enter');
    await expect(again).toBeFocused();
    await expect(again).toHaveAccessibleDescription(storageParts.passphrase.problems.different);
    await part
      .getByRole('button', { name: /^Näytä/ })
      .first()
      .click();
    await expect(field).toHaveAttribute('type', 'text');
  });

  test('can be taken of the database of a newer release, which is only read', async ({ page }) => {
    await fill(page);
    await page.goto('./tietoa/');
    await page.evaluate(async () => {
      const [{ name = '' } = {}] = await indexedDB.databases();
      const opening = indexedDB.open(name, 900);
      await new Promise((resolve) => opening.addEventListener('success', resolve));
      opening.result.close();
    });
    await page.goto('./pyynnot/');
    const { bytes } = await takeBackup(page);
    expect(bytes.toString()).toContain('Aino Esimerkki');
    await expect(storageOn(page).section.getByText(storageParts.backup.newer)).toBeVisible();
  });

  const hostile: [string, string | Buffer, string][] = [
    ['no JSON', 'moi', storageParts.restore.problems['not-archive']],
    ['nothing', '', storageParts.restore.problems['not-archive']],
    ['a zip', Buffer.from('PK\u0003\u0004'), storageParts.restore.problems['not-archive']],
    [
      'a newer version',
      JSON.stringify({ format: 'tietopyynto/archive', version: 9 }),
      storageParts.restore.problems.newer,
    ],
    [
      'half an archive',
      JSON.stringify({ format: 'tietopyynto/archive', version: 1, drafts: [{ id: '../..' }] }),
      storageParts.restore.problems.damaged,
    ],
    [
      'too heavy a key derivation',
      'age-encryption.org/v1\n-> scrypt AAAAAAAAAAAAAAAAAAAAAA 30\n',
      storageParts.restore.problems['too-heavy'],
    ],
  ];
  for (const [what, content, words] of hostile) {
    test(`with ${what} in it is refused in words and changes nothing`, async ({ page }) => {
      await fill(page);
      const before = await entriesOn(page);
      const part = await chooseArchive(page, 'varmuuskopio.json', Buffer.from(content));
      if (what.includes('key derivation')) {
        await part.getByLabel(storageParts.restore.label, { exact: true }).fill('jotakin vain tässä');
        await part.getByRole('button', { name: storageParts.restore.open }).click();
      }
      await expect(part.getByRole('alert')).toContainText(words);
      await expect(part.getByRole('alert')).toContainText(storageParts.restore.nothingChanged);
      expect(await entriesOn(page)).toEqual(before);
    });
  }

  test('that goes away before it is restored is told, nothing is half restored, and another can be chosen', async ({
    page,
  }, testInfo) => {
    await fill(page, true);
    await page.goto('./pyynnot/');
    const { name, bytes } = await takeBackup(page);
    await wipeAll(page);
    await page.reload();
    const part = await storageOn(page).unfold('restore');
    const path = testInfo.outputPath(name);
    writeFileSync(path, bytes);
    await part.locator('input[type=file]').setInputFiles(path);
    await expect(part.getByRole('heading', { name: storageParts.restore.previewHeading })).toBeFocused();
    rmSync(path);
    await part.getByRole('button', { name: storageParts.restore.confirm, exact: true }).click();
    await expect(part.getByRole('alert')).toContainText(storageParts.restore.problems.unreadable);
    await expect(part.getByRole('alert')).toContainText(storageParts.restore.nothingChanged);
    await page.reload();
    await expect(listed(page)).toHaveCount(0);
    const again = await chooseArchive(page, name, bytes);
    await again.getByRole('button', { name: storageParts.restore.confirm, exact: true }).click();
    await expect(listed(page)).toHaveCount(2);
  });
});

test.describe('the lock', () => {
  test('leaves nothing readable on the disk, and opens with its passphrase only', async ({ page }) => {
    await fill(page, true);
    const before = await entriesOn(page);
    const clear = await recordsAsText(page);
    expect(SECRETS.filter((secret) => clear.includes(secret))).toEqual(SECRETS);
    await turnOnLock(page);
    await expect(listed(page)).toHaveCount(2);
    const sealed = await recordsAsText(page);
    expect(SECRETS.filter((secret) => sealed.includes(secret))).toEqual([]);

    await lockNow(page);
    await expect(page.getByText('Pyynnöt on lukittu tunnuslauseella.')).toBeVisible();
    await expect(listed(page)).toHaveCount(0);
    await unlock(page, 'aivan toinen lause');
    const field = asked(page);
    await expect(field).toBeFocused();
    await expect(field).toHaveAccessibleDescription(new RegExp(lockWords.unlock.wrong));
    await expect(field).toHaveValue('aivan toinen lause');
    await unlock(page);
    await expect(listed(page)).toHaveCount(2);
    expect(await listed(page).allInnerTexts()).toEqual(before);

    await storageOn(page).unfold('lock');
    await lockNow(page);
    await page.goto('./');
    await expect(page.getByText(lockWords.home)).toBeVisible();
    await expect(page.getByRole('main')).not.toContainText('kesken');
  });

  test('asks once for a walk through the pages, in each tab, until the last of them is gone', async ({
    page,
    context,
  }) => {
    test.slow();
    await fill(page, true);
    await turnOnLock(page);
    await lockNow(page);
    await expect(page.getByText(lockWords.asked.once)).toBeVisible();
    await unlock(page);
    await expect(listed(page)).toHaveCount(2);

    await page.getByRole('link', { name: 'Jatka' }).click();
    const form = formOn(page);
    await expect(form.field('dataSubject.name')).toHaveValue('Aino Esimerkki');
    await form.field('dataSubject.name').fill('Aino Ylönen');
    await expect(form.savedLine()).toBeVisible();
    await goBack(page);
    await expect(listed(page)).toHaveCount(2);
    await listed(page).last().getByRole('link').first().click();
    await expect(page.getByRole('heading', { level: 1, name: /Markkinointikielto/ })).toBeVisible();
    await page.goto('./');
    await expect(page.getByRole('main')).toContainText('kesken');
    const other = await context.newPage();
    await other.goto('./pyynnot/');
    await expect(listed(other)).toHaveCount(2);
    await expect(asked(other)).toHaveCount(0);

    // A page that does not have the keys does not hold them.
    await other.goto('./tietoa/');
    await page.close();
    await other.waitForTimeout(MS_WITHOUT_PAGE);
    await other.goto('./pyynnot/');
    await expect(asked(other)).toBeVisible();
    expect(await recordsAsText(other)).not.toContain('Aino');
  });

  test('says before it is turned on how often this browser asks', async ({ page, browserName }) => {
    await fill(page);
    await page.goto('./pyynnot/');
    const part = await storageOn(page).unfold('lock');
    const { once, eachPage } = lockWords.asked;
    await expect(part.getByText(browserName === 'chromium' ? once : eachPage)).toBeVisible();
  });

  test('loads nothing for the hand-over where there is no lock', async ({ page }) => {
    const files: string[] = [];
    page.context().on('request', (request) => files.push(request.url()));
    await fill(page);
    await page.goto('./pyynnot/');
    await expect(listed(page)).toHaveCount(1);
    await storageOn(page).unfold('backup');
    expect(files.filter((file) => file.includes('key-holder'))).toEqual([]);
  });

  for (const [lack, breakIt] of [
    ['has no shared worker', () => Reflect.deleteProperty(window, 'SharedWorker')],
    [
      'refuses one',
      () => {
        window.SharedWorker = class {
          constructor() {
            throw new DOMException('refused', 'SecurityError');
          }
        } as unknown as typeof SharedWorker;
      },
    ],
  ] satisfies [string, () => void][]) {
    test(`asks on every page in a browser that ${lack}, and says so before it is turned on`, async ({
      page,
    }) => {
      await page.addInitScript(breakIt);
      await fill(page);
      await page.goto('./pyynnot/');
      const part = await storageOn(page).unfold('lock');
      await expect(part.getByText(lockWords.asked.eachPage)).toBeVisible();
      await turnOnLock(page);
      await page.reload();
      await expect(page.getByText(lockWords.asked.eachPage)).toBeVisible();
      await unlock(page);
      await expect(listed(page)).toHaveCount(1);
      await page.getByRole('link', { name: 'Jatka' }).click();
      await expect(asked(page)).toBeVisible();
    });
  }

  test('comes down by itself when nobody touches the page, and a touch in one tab holds all open', async ({
    page,
    context,
  }) => {
    await context.clock.install({ time: new Date('2026-11-22T10:00:00Z') });
    await fill(page);
    await turnOnLock(page);
    const other = await context.newPage();
    await other.goto('./pyynnot/');
    await expect(listed(other)).toHaveCount(1);
    await context.clock.runFor('04:00');
    await page.bringToFront();
    await page.mouse.move(100, 100);
    await page.mouse.move(120, 120);
    await context.clock.runFor('02:00');
    await expect(listed(page)).toHaveCount(1);
    await expect(listed(other)).toHaveCount(1);
    await context.clock.runFor('05:00');
    for (const tab of [page, other]) {
      await expect(asked(tab)).toBeVisible();
      await expect(listed(tab)).toHaveCount(0);
    }
  });

  test('put down in one tab comes down in the others, with what was typed saved first', async ({
    page,
    context,
  }) => {
    await fill(page);
    await turnOnLock(page);
    const other = await context.newPage();
    await other.goto('./pyynnot/');
    await other.getByRole('link', { name: 'Jatka' }).click();
    const form = formOn(other);
    await expect(form.field('dataSubject.name')).toHaveValue('Aino Esimerkki');
    await form.field('dataSubject.name').fill('Aino Ylönen');
    await page.bringToFront();
    await storageOn(page).section.getByRole('button', { name: storageParts.lock.lockNow }).click();
    for (const tab of [page, other]) await expect(asked(tab)).toBeVisible();
    await expect(other.getByText('Aino Ylönen')).toHaveCount(0);
    await unlock(other);
    await expect(form.field('dataSubject.name')).toHaveValue('Aino Ylönen');
  });

  test('lets a person type before it is opened, and saves the words then', async ({ page }) => {
    await fill(page);
    await turnOnLock(page);
    await lockNow(page);
    await page.goto('./pyynto/#rekisteri=markkinointirekisteri&oikeus=markkinointikielto');
    const form = formOn(page);
    await form.heading('Kuka olet?').waitFor();
    await form.field('dataSubject.name').fill('Veikko Virta');
    await expect(form.savedLine()).toHaveCount(0);
    await unlock(page);
    await expect(form.savedLine()).toBeVisible();
    await expect(form.field('dataSubject.name')).toHaveValue('Veikko Virta');
    expect(await recordsAsText(page)).not.toContain('Veikko');
  });

  test('asks before a page goes away with words that are not saved yet', async ({ page }) => {
    await fill(page);
    await turnOnLock(page);
    await page.getByRole('link', { name: 'Jatka' }).click();
    const name = formOn(page).field('dataSubject.name');
    await expect(name).toHaveValue('Aino Esimerkki');
    const asked = page.waitForEvent('dialog');
    await name.pressSequentially('!');
    await page.close({ runBeforeUnload: true });
    const dialog = await asked;
    expect(dialog.type()).toBe('beforeunload');
    await dialog.dismiss();
    await expect(formOn(page).savedLine()).toBeVisible();
  });

  test('changes its passphrase, and comes off', async ({ page }) => {
    await fill(page);
    await turnOnLock(page);
    const { part } = storageOn(page);
    const lock = part(storageWords.parts.lock);
    await lock.getByLabel(storageParts.lock.old, { exact: true }).first().fill(PASSPHRASE);
    await lock
      .getByLabel(storageParts.passphrase.label, { exact: true })
      .fill('toinen lause tälle portaalille');
    await lock
      .getByLabel(storageParts.passphrase.again, { exact: true })
      .fill('toinen lause tälle portaalille');
    await lock.getByRole('button', { name: storageParts.lock.change }).click();
    await expect(lock.getByText(storageParts.lock.changed)).toBeVisible();
    await page.reload();
    await unlock(page, 'toinen lause tälle portaalille');
    await expect(listed(page)).toHaveCount(1);
    await storageOn(page).unfold('lock');
    const last = lock.getByLabel(storageParts.lock.old, { exact: true }).last();
    await last.fill(PASSPHRASE);
    await last.press('Enter');
    await expect(last).toHaveAccessibleDescription(storageParts.lock.wrong);
    await last.fill('toinen lause tälle portaalille');
    await last.press('Enter');
    await expect(lock.getByText(storageParts.lock.what)).toBeFocused();
    expect(await recordsAsText(page)).toContain('Aino Esimerkki');
    await page.reload();
    await expect(listed(page)).toHaveCount(1);
  });
});

test.describe('deleting everything', () => {
  test('leaves nothing, shows that, and spares another portal on the origin', async ({ page, context }) => {
    await fill(page);
    await page.evaluate(async () => {
      const opening = indexedDB.open('tietopyynto:0245974-7:/muu/');
      await new Promise((resolve) => opening.addEventListener('success', resolve));
      opening.result.close();
    });
    const form = await context.newPage();
    await form.goto(page.url());
    await formOn(form).heading('Kuka olet?').waitFor();
    await page.bringToFront();
    await page.goto('./pyynnot/');
    await listed(page).waitFor();
    const part = await storageOn(page).unfold('wipe');
    await part.getByRole('button', { name: storageParts.wipe.button }).click();
    await expect(part.getByRole('checkbox')).toBeFocused();
    await expect(part.getByRole('alert')).toContainText('Ymmärrän');
    await part.getByRole('checkbox').check();
    await part.getByRole('button', { name: storageParts.wipe.button }).click();
    await expect(part.getByRole('heading', { name: storageParts.wipe.doneHeading })).toBeFocused();
    await expect(part.locator('dd')).toHaveText(['ei yhtään', 'ei yhtään', 'ei yhtään']);
    await expect(page.getByText('Tässä selaimessa ei ole pyyntöjä.')).toBeVisible();
    expect(await page.evaluate(async () => (await indexedDB.databases()).map(({ name }) => name))).toEqual([
      'tietopyynto:0245974-7:/muu/',
    ]);
    await expect(formOn(form).field('dataSubject.name')).toHaveValue('Aino Esimerkki');
    await expect(form.getByText(/poistettiin toisessa välilehdessä/)).toBeVisible();
    expect(await page.evaluate(async () => (await indexedDB.databases()).length)).toBe(1);
  });

  test('works on a locked store', async ({ page }) => {
    await fill(page);
    await turnOnLock(page);
    await lockNow(page);
    await wipeAll(page);
    await expect(page.getByRole('heading', { name: storageParts.wipe.doneHeading })).toBeFocused();
    await expect(page.getByText('Tässä selaimessa ei ole pyyntöjä.')).toBeVisible();
    expect(await page.evaluate(async () => (await indexedDB.databases()).length)).toBe(0);
  });
});

for (const [answer, words] of Object.entries(storageWords.persistence)) {
  test(`a browser that answers "${answer}" is quoted in words`, async ({ page }) => {
    await page.addInitScript((given) => {
      // The empty page before the first one has none.
      if (typeof StorageManager === 'undefined') return;
      const replies: Record<string, () => Promise<boolean>> = {
        granted: async () => true,
        refused: async () => false,
        notOffered: async () => {
          throw new TypeError('no');
        },
      };
      Object.assign(StorageManager.prototype, { persist: replies[given], persisted: replies[given] });
    }, answer);
    await fill(page);
    await expect(
      page.getByText(keepingWords.form[answer as keyof typeof storageWords.persistence]),
    ).toBeVisible();
    await page.goto('./pyynnot/');
    await expect(storageOn(page).section).toContainText(words);
    await expect(storageOn(page).section).toContainText(/\d[\d,]*\u00a0[kM]t\./);
  });
}

test('who has sent a letter is reminded of a copy until one is taken', async ({ page }) => {
  await fill(page, true);
  await page.goto('./pyynnot/');
  const reminder = page.getByRole('region', { name: keepingWords.reminder.label });
  await expect(reminder).toContainText(keepingWords.reminder.calm);
  await reminder.getByRole('link').click();
  await expect(page.locator('#varmuuskopio > summary')).toBeFocused();
  await page.locator('#varmuuskopio').getByRole('button', { name: storageParts.backup.button }).click();
  await expect(reminder).toHaveCount(0);
});

test('all of it works by keyboard alone', async ({ page }) => {
  await fill(page);
  await page.goto('./pyynnot/');
  const summary = page.locator('#poisto > summary');
  await summary.waitFor();
  await summary.focus();
  await page.keyboard.press('Enter');
  const checkbox = page.getByRole('checkbox', { name: storageParts.wipe.confirm });
  await checkbox.waitFor();
  for (const _ of [1, 2]) await page.keyboard.press('Tab');
  await expect(checkbox).toBeFocused();
  await page.keyboard.press('Space');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: storageParts.wipe.doneHeading })).toBeFocused();
});

for (const colorScheme of ['light', 'dark'] as const) {
  for (const width of [320, 1280]) {
    test(`every part breaks no accessibility rule at ${width} px in ${colorScheme} colours`, async ({
      page,
    }) => {
      await showIn(page, { colorScheme });
      await page.setViewportSize({ width, height: 900 });
      await page.goto('./pyynnot/');
      const storage = storageOn(page);
      for (const name of ['backup', 'restore', 'lock', 'wipe'] as const) await storage.unfold(name);
      await page.getByRole('radio', { name: storageParts.backup.encrypted.label }).check();
      await page.getByRole('button', { name: storageParts.wipe.button }).click();
      await page.getByRole('button', { name: storageParts.lock.turnOn }).click();
      await expectNoAxeViolations(page);
      expect(await overflowOf(page), 'pixels beyond the screen').toBe(0);
    });
  }
}

async function newPage(context: Promise<BrowserContext>): Promise<Page> {
  return await (await context).newPage();
}
