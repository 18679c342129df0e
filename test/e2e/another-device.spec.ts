import { followUpForm } from '#words/follow-up-form.ts';
import { form as formWords } from '#words/form.ts';
import { life } from '#words/life.ts';
import { viewWords } from '#words/request-view.ts';
import { storageParts } from '#words/storage-parts.ts';
import type { SignedRequest } from '../../src/domain/records/draft.ts';
import { formOn } from './form-driver.ts';
import { dueDay, goToDay, openRecord, openSigned, record, recordSent, rows } from './life-driver.ts';
import { expect, test } from './portal.ts';
import { savedBy } from './saved-file.ts';
import { chooseArchive, takeBackup, wipeAll } from './storage-driver.ts';
import { readTable } from './stored.ts';

const ANSWER = { name: 'vastaus.pdf', mimeType: 'application/pdf', buffer: Buffer.from('%PDF-1.7 vastaus') };

test('a request that is exported, deleted and restored elsewhere lives on with the same days and letters', async ({
  page,
  browser,
  baseURL,
}) => {
  test.slow();
  await openSigned(page);
  await recordSent(page, 'letter');
  await goToDay(page, '2026-12-21');
  await record(page, 'extended', '20.12.2026');
  await goToDay(page, '2027-01-20');
  await openRecord(page, 'partlyAnswered');
  await page.locator('input[type=file]').setInputFiles(ANSWER);
  await record(page, 'partlyAnswered', '19.1.2027');
  // The rest may still come in time: no letter is called for yet.
  await page.getByText(viewWords.lettersToWrite).click();
  await page.getByRole('button', { name: life.letters.clarification.name, exact: true }).click();
  const form = formOn(page);
  await form.heading(followUpForm.letters.clarification.write).waitFor();
  await form.field('clarification.text').fill('Pyyntö koskee kevään 2025 valmennusta.');
  await form.next();
  await page.getByRole('button', { name: formWords.signature.sign }).click();
  await page.getByRole('button', { name: followUpForm.letters.clarification.button }).click();
  await page.getByRole('link', { name: followUpForm.report.toRequest }).click();
  await rows(page).waitFor();
  const before = { due: await dueDay(page).innerText(), rows: await rows(page).innerText() };
  expect(before.rows).toContain(life.letters.clarification.name);
  const letters = await readTable<SignedRequest>(page, 'requests');
  expect(letters).toHaveLength(2);

  await page.goto('./pyynnot/');
  const { name, bytes } = await takeBackup(page);
  await wipeAll(page);
  await expect(page.getByRole('heading', { name: storageParts.wipe.doneHeading })).toBeFocused();

  const context = await browser.newContext({
    baseURL: baseURL ?? '',
    locale: 'fi-FI',
    timezoneId: 'Europe/Helsinki',
  });
  const other = await context.newPage();
  await other.clock.setFixedTime('2027-01-20T10:00:00Z');
  await other.goto('./pyynnot/');
  const part = await chooseArchive(other, name, bytes);
  await part.getByRole('button', { name: storageParts.restore.confirm, exact: true }).click();
  await expect(part.getByRole('heading', { name: storageParts.restore.doneHeading })).toBeFocused();
  await other.getByRole('link', { name: 'Avaa', exact: true }).click();
  await rows(other).waitFor();
  expect({ due: await dueDay(other).innerText(), rows: await rows(other).innerText() }).toEqual(before);
  expect(await readTable<SignedRequest>(other, 'requests')).toEqual(letters);
  const answer = rows(other).getByRole('button', { name: /^Lataa vastaus\.pdf/ });
  expect((await savedBy(other, () => answer.click())).name).toBe(ANSWER.name);

  // The key stayed in the first browser: what follows is signed with a new one, and says so.
  await other.getByText(viewWords.lettersToWrite).click();
  await other.getByRole('button', { name: life.letters.reminder.name, exact: true }).click();
  await formOn(other).heading(followUpForm.letters.reminder.write).waitFor();
  await formOn(other).fillGroup('reminder', { 'reminder.missing': 'Lokitiedot puuttuvat.' });
  await formOn(other).next();
  await expect(other.getByText(followUpForm.newKey)).toBeVisible();
  await context.close();
});
