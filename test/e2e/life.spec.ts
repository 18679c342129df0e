import { answerReviewDoor } from '#words/answer-review-door.ts';
import { calendarWords } from '#words/calendar.ts';
import { dueDays } from '#words/due.ts';
import { life } from '#words/life.ts';
import { recordWords } from '#words/record.ts';
import { timelineWords, viewWords } from '#words/request-view.ts';
import { problemWords } from '../../src/ui/requests/record-form.ts';
import { valuesFor } from '../fixtures/form-values.ts';
import { expectNoAxeViolations } from './axe.ts';
import { formOn } from './form-driver.ts';
import {
  dueDay,
  goToDay,
  openRecord,
  openSigned,
  record,
  recordSent,
  rows,
  stateHeading,
} from './life-driver.ts';
import { showIn } from './looks.ts';
import { overflowOf } from './overflow.ts';
import { expect, test } from './portal.ts';
import { savedBy, textOf } from './saved-file.ts';

test('a request lives from its signature to its end, and every step can be taken back', async ({ page }) => {
  test.slow();
  await openSigned(page);
  await expect(stateHeading(page, life.states.signed)).toBeVisible();
  await expect(page.getByText(life.steps.send)).toBeVisible();

  await recordSent(page, 'letter');
  await expect(dueDay(page)).toHaveText('tiistai 29.12.2026 arvio');
  await expect(page.getByText(life.steps.waitUntilEstimate('29.12.2026'))).toBeVisible();

  await goToDay(page, '2026-11-30');
  await record(page, 'received', '26.11.2026');
  await expect(dueDay(page)).toHaveText('maanantai 28.12.2026');
  await page.getByText(dueDays.how).click();
  await expect(page.getByText('joka on tapaninpäivä')).toBeVisible();

  await goToDay(page, '2026-12-21');
  await record(page, 'extended', '20.12.2026');
  await expect(stateHeading(page, life.states.extended)).toBeVisible();
  await expect(dueDay(page)).toHaveText('perjantai 26.2.2027');

  await goToDay(page, '2027-02-01');
  await openRecord(page, 'answered');
  await page.getByLabel(recordWords.note).fill('Vastaus tuli kirjeenä.');
  await page.locator('input[type=file]').setInputFiles([
    { name: 'vastaus.pdf', mimeType: 'application/pdf', buffer: Buffer.from('%PDF-1.7 vastaus') },
    { name: 'liite.txt', mimeType: 'text/plain', buffer: Buffer.from('liite') },
  ]);
  await expect(page.getByText(recordWords.total(2, '21\u00a0tavua'))).toBeVisible();
  await record(page, 'answered');
  await expect(stateHeading(page, life.states.answered)).toBeVisible();
  await expect(rows(page)).toContainText('Vastaus tuli kirjeenä.');
  const answer = page.getByRole('button', { name: /^Lataa vastaus\.pdf/ });
  expect(textOf(await savedBy(page, () => answer.click()))).toBe('%PDF-1.7 vastaus');

  await page.getByRole('button', { name: life.stepButtons.check }).click();
  await expect(stateHeading(page, life.states.closed)).toBeFocused();

  const undo = (row: string) =>
    rows(page).getByRole('listitem').filter({ hasText: row }).getByRole('button', { name: 'Kumoa' }).click();
  await undo(life.events.closed);
  await expect(page.getByRole('button', { name: timelineWords.bringBack })).toBeFocused();
  await undo(life.events.answered);
  await expect(stateHeading(page, life.states.extended)).toBeVisible();
  await expect(rows(page)).not.toContainText('Vastaus tuli kirjeenä.');
  await page.getByRole('button', { name: timelineWords.bringBack }).click();
  await expect(stateHeading(page, life.states.answered)).toBeFocused();
  await page.reload();
  await expect(page.getByRole('button', { name: /^Lataa vastaus\.pdf/ })).toBeVisible();
  await expect(page).toHaveTitle('Pyyntöni – Balentorin tietosuoja');
});

test('a late answer is told in the view, in the list and on the home page', async ({ page }) => {
  await openSigned(page);
  await recordSent(page, 'email');
  await goToDay(page, '2026-12-23');
  await expect(page.locator('.life-now')).toContainText(life.late);
  await expect(page.getByText(life.steps.remindLate('22.12.2026'))).toBeVisible();
  // Within one page: a driver that waits for a load waits for ever.
  await page.evaluate(() => history.back());
  await expect(page.getByRole('heading', { level: 3, name: 'Tarkastuspyyntö' })).toBeFocused();
  await expect(page.getByRole('main')).toContainText(life.late);
  await page.goto('./');
  await expect(page.locator('.resume')).toContainText(life.steps.remindLate('22.12.2026'));
  await page.getByRole('link', { name: 'Avaa pyyntö' }).click();
  await page.getByRole('button', { name: life.stepButtons.remind }).click();
  await page.waitForURL(/\/pyynto\/#luonnos=/);
  await page.goto('./pyynnot/');
  await expect(page.getByRole('heading', { level: 3, name: 'Muistutus: tarkastuspyyntö' })).toBeVisible();
});

test('on a phone what can be done about an event stands below it, and boxes keep apart', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await openSigned(page);
  await recordSent(page, 'email');
  await goToDay(page, '2026-12-28');
  await record(page, 'answered', '27.12.2026');
  const event = rows(page).getByRole('listitem').filter({ hasText: life.events.answered });
  await event.getByRole('button', { name: timelineWords.correct }).click();
  await page.getByLabel(recordWords.note).fill('Vain osa.');
  const goOn = event.getByRole('button', { name: timelineWords.goOnCorrecting });
  await goOn.waitFor();
  const title = await event.locator('.life-row-title').boundingBox();
  expect((await goOn.boundingBox())?.y).toBeGreaterThanOrEqual((title?.y ?? 0) + (title?.height ?? 0) - 1);

  const door = await page.getByRole('button', { name: answerReviewDoor.button }).boundingBox();
  const state = await page.locator('.life-now').boundingBox();
  expect(state?.y).toBeGreaterThan((door?.y ?? 0) + (door?.height ?? 0) + 8);
});

test('the due day goes into a calendar, for one request and for all that are open', async ({ page }) => {
  await openSigned(page);
  await recordSent(page, 'email');
  const saved = async (button: string): Promise<string> =>
    textOf(await savedBy(page, () => page.getByRole('button', { name: button }).click()));
  const one = await saved(viewWords.calendar);
  const all = await (async () => {
    await page.getByRole('link', { name: viewWords.back }).click();
    return await saved(calendarWords.all);
  })();
  for (const text of [one, all]) {
    const lines = text.replaceAll('\r\n ', '').split('\r\n');
    expect(lines[0]).toBe('BEGIN:VCALENDAR');
    expect(lines.filter((line) => line === 'BEGIN:VEVENT')).toHaveLength(1);
    expect(lines).toContain('DTSTART;VALUE=DATE:20261222');
    expect(lines).toContain('BEGIN:VALARM');
    expect(text).not.toMatch(/Aino|example/);
  }
});

test('a refused disk loses nothing that was written', async ({ page, expectedMessages }) => {
  // Dexie traces a throwing `put`, which only this test has.
  expectedMessages.push('console.trace');
  await openSigned(page);
  await recordSent(page, 'email');
  await page.evaluate(() => {
    const { put } = IDBObjectStore.prototype;
    IDBObjectStore.prototype.put = function (...values: Parameters<typeof put>) {
      if ('isFull' in window) throw new DOMException('refused by the test', 'QuotaExceededError');
      return put.apply(this, values);
    };
    Object.assign(window, { isFull: true });
  });
  await openRecord(page, 'answered');
  await expect(page.getByRole('radio', { name: recordWords.kinds.answered[0], exact: true })).toBeChecked();
  await page.getByLabel(recordWords.note).fill('Tärkeä muistiinpano');
  await page
    .locator('input[type=file]')
    .setInputFiles([{ name: 'vastaus.pdf', mimeType: 'application/pdf', buffer: Buffer.from('vastaus') }]);
  await page.getByRole('button', { name: recordWords.save }).click();
  await expect(page.getByText(recordWords.notSaved)).toBeVisible();
  await expect(page.getByLabel(recordWords.note)).toHaveValue('Tärkeä muistiinpano');
  await page.evaluate(() => Reflect.deleteProperty(window, 'isFull'));
  await page.getByRole('button', { name: recordWords.retry }).click();
  await expect(stateHeading(page, life.states.answered)).toBeFocused();
  await expect(rows(page)).toContainText('Tärkeä muistiinpano');
  await expect(page.getByRole('button', { name: /^Lataa vastaus\.pdf/ })).toBeVisible();
});

test('what was recorded is completed and corrected later, and a correction taken back', async ({ page }) => {
  await openSigned(page);
  await recordSent(page, 'email');
  await expect(dueDay(page)).toHaveText('tiistai 22.12.2026');
  await goToDay(page, '2026-11-30');
  const row = (title: string) => rows(page).getByRole('listitem').filter({ hasText: title }).first();
  const correct = (title: string) =>
    row(title).getByRole('button', { name: timelineWords.correct, exact: true }).click();
  await correct(life.events.sent.email);
  await expect(page.getByLabel(recordWords.day)).toBeFocused();
  await page.getByLabel(recordWords.day).fill('1.12.2026');
  await page.getByRole('button', { name: recordWords.saveCorrection }).click();
  await expect(page.getByLabel(recordWords.day)).toBeFocused();
  await page.getByLabel(recordWords.day).fill('24.11.2026');
  await page.getByRole('button', { name: recordWords.saveCorrection }).click();
  const back = page.getByRole('button', { name: timelineWords.undoCorrection });
  await expect(back).toBeFocused();
  await expect(dueDay(page)).toHaveText('maanantai 28.12.2026');
  await page.keyboard.press('Enter');
  await expect(stateHeading(page, life.states.sent)).toBeFocused();
  await expect(dueDay(page)).toHaveText('tiistai 22.12.2026');

  await goToDay(page, '2026-12-10');
  await record(page, 'answered');
  await goToDay(page, '2026-12-12');
  await correct(life.events.answered);
  await expect(page.getByLabel(recordWords.day)).toBeFocused();
  await page.getByLabel(recordWords.note).fill('Kirje tuli perässä.');
  await page
    .locator('input[type=file]')
    .setInputFiles([{ name: 'vastaus.pdf', mimeType: 'application/pdf', buffer: Buffer.from('vastaus') }]);
  await page.getByRole('button', { name: recordWords.saveCorrection }).click();
  await expect(back).toBeFocused();
  await page.reload();
  await expect(row('Kirje tuli perässä.')).toContainText('vastaus.pdf');
  await correct(life.events.answered);
  await page.getByRole('button', { name: recordWords.removeFile('vastaus.pdf') }).click();
  await page.getByRole('button', { name: recordWords.saveCorrection }).click();
  await expect(rows(page)).not.toContainText('vastaus.pdf');
  await back.click();
  const answer = page.getByRole('button', { name: /^Lataa vastaus\.pdf/ });
  expect(textOf(await savedBy(page, () => answer.click()))).toBe('vastaus');
});

test('a note goes on where it was left, for a new event and for a correction', async ({ page }) => {
  await openSigned(page);
  await recordSent(page, 'email');
  await openRecord(page, 'answered');
  await page.getByLabel(recordWords.note).fill('Soittivat ja lupasivat');
  await expect(page.getByText(/^Kirjoittamasi on tallessa/)).toBeVisible();
  await page.reload();
  const kinds = page.locator('#tapahtuma-0');
  await page.getByRole('button', { name: viewWords.goOn }).click();
  // What is typed before the focus has come goes where it comes to.
  await expect(kinds).toBeFocused();
  await expect(page.getByLabel(recordWords.note)).toHaveValue('Soittivat ja lupasivat');
  await expect(page.getByRole('radio', { name: recordWords.kinds.answered[0], exact: true })).toBeChecked();
  // Typed a moment before the form is closed.
  await page.getByLabel(recordWords.note).pressSequentially(' vastata.');
  await page.getByRole('button', { name: recordWords.close }).click();
  await page.getByRole('button', { name: viewWords.goOn }).click();
  await expect(kinds).toBeFocused();
  await expect(page.getByLabel(recordWords.note)).toHaveValue('Soittivat ja lupasivat vastata.');
  await page.getByRole('button', { name: recordWords.save }).click();
  await expect(stateHeading(page, life.states.answered)).toBeFocused();
  await expect(page.getByRole('button', { name: viewWords.goOn })).toHaveCount(0);

  const answer = rows(page).getByRole('listitem').filter({ hasText: life.events.answered });
  await answer.getByRole('button', { name: timelineWords.correct, exact: true }).click();
  // A view that is left in the middle of a word, before the browser has painted it.
  await page.getByLabel(recordWords.note).evaluate((note: HTMLTextAreaElement) => {
    note.value = 'Vastaus puuttuu yhä.';
    note.dispatchEvent(new InputEvent('input', { bubbles: true }));
    location.hash = '#luettelo';
  });
  await page.getByRole('link', { name: 'Avaa', exact: true }).click();
  await answer.getByRole('button', { name: timelineWords.goOnCorrecting }).click();
  await expect(page.getByLabel(recordWords.day)).toBeFocused();
  await expect(page.getByLabel(recordWords.note)).toHaveValue('Vastaus puuttuu yhä.');
  await page.getByLabel(recordWords.note).fill('Tunnukseni on 131052-308T');
  await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
  const asked = page.waitForEvent('dialog');
  await page.close({ runBeforeUnload: true });
  const dialog = await asked;
  expect(dialog.type()).toBe('beforeunload');
  // Left open, it takes the browser down with it, now and then.
  const closed = page.waitForEvent('close');
  await dialog.accept();
  await closed;
});

test('the view works by keyboard alone', async ({ page }) => {
  await openSigned(page);
  await recordSent(page, 'email');
  await page.getByRole('button', { name: viewWords.somethingElse, exact: true }).press('Enter');
  await page.getByRole('radio', { name: recordWords.kinds.received[0], exact: true }).focus();
  await page.keyboard.press('Space');
  await page.keyboard.press('Tab');
  await expect(page.getByLabel(recordWords.day)).toBeFocused();
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.type('kolmas päivä');
  await page.keyboard.press('Enter');
  await expect(page.getByLabel(recordWords.day)).toBeFocused();
  await expect(page.getByLabel(recordWords.day)).toHaveAccessibleDescription(
    new RegExp(problemWords('on', 'not-day')),
  );
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.type('22.11.2026');
  await page.keyboard.press('Enter');
  await expect(stateHeading(page, life.states.received)).toBeFocused();
  const main = page.getByRole('link', { name: 'Siirry sisältöön' });
  await main.focus();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/#pyynto=/);
  await expect(stateHeading(page, life.states.received)).toBeVisible();
});

test('a request deleted in its view can be taken back in the list', async ({ page }) => {
  await openSigned(page);
  await page.getByRole('button', { name: 'Poista', exact: true }).click();
  await expect(page.getByRole('button', { name: 'Kumoa' })).toBeFocused();
  await expect(page).not.toHaveURL(/pyynto=/);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 3, name: 'Tarkastuspyyntö' })).toBeFocused();
});

test('the list finds requests as one types', async ({ page }) => {
  test.slow();
  await openSigned(page);
  await page.goto('./pyynto/');
  const form = formOn(page);
  await form.fillUntilSigning(valuesFor(['erasure'], ['markkinointirekisteri']));
  await form.sign();
  await page.goto('./pyynnot/');
  const requests = page.getByRole('main').getByRole('heading', { level: 3 });
  await expect(requests).toHaveCount(2);
  await page.getByRole('searchbox').pressSequentially('markk');
  await expect(requests).toHaveCount(1);
  await expect(page.getByText('Löytyi yksi pyyntö.')).toBeVisible();
  await page.getByRole('searchbox').fill('');
  await expect(requests).toHaveCount(2);
  expect(page.url()).not.toContain('markk');
});

test('a long list is drawn a stretch at a time', async ({ page }) => {
  await openSigned(page);
  await page.evaluate(async () => {
    const [{ name = '' } = {}] = await indexedDB.databases();
    const database = await new Promise<IDBDatabase>((resolve) => {
      const opening = indexedDB.open(name);
      opening.onsuccess = () => resolve(opening.result);
    });
    const timelines = database.transaction('timelines', 'readwrite').objectStore('timelines');
    const [first] = await new Promise<{ signedAt: string }[]>((resolve) => {
      const reading = timelines.getAll();
      reading.onsuccess = () => resolve(reading.result);
    });
    for (let index = 0; index < 119; index += 1) {
      const signedAt = new Date(Date.parse(first?.signedAt ?? '') - (index + 1) * 60_000).toISOString();
      timelines.put({ ...first, id: `toinenpyynto${index}`, signedAt });
    }
    await new Promise((resolve) => {
      timelines.transaction.oncomplete = resolve;
    });
    database.close();
  });
  await page.goto('./tietoa/');
  await page.goto('./pyynnot/');
  const requests = page.getByRole('main').getByRole('heading', { level: 3 });
  await expect(requests).toHaveCount(50);
  await page.getByRole('button', { name: 'Näytä lisää' }).press('Enter');
  await expect(requests).toHaveCount(100);
  await expect(requests.nth(50)).toBeFocused();
  await page.getByRole('button', { name: 'Näytä lisää' }).press('Enter');
  await expect(requests).toHaveCount(120);
  await expect(page.getByRole('button', { name: 'Näytä lisää' })).toHaveCount(0);
});

for (const colorScheme of ['light', 'dark'] as const) {
  for (const width of [320, 1280]) {
    test(`list and view break no accessibility rule at ${width} px in ${colorScheme} colours`, async ({
      page,
    }) => {
      test.slow();
      await showIn(page, { colorScheme });
      await page.setViewportSize({ width, height: 900 });
      await openSigned(page);
      await expectNoAxeViolations(page);
      await recordSent(page, 'letter');
      await goToDay(page, '2027-01-11');
      await page.getByText(dueDays.how).click();
      await openRecord(page, 'received');
      await page.getByRole('button', { name: recordWords.save }).click();
      await expectNoAxeViolations(page);
      expect(await overflowOf(page), 'pixels beyond the screen').toBe(0);
      await page.getByRole('link', { name: viewWords.back }).click();
      await page.getByRole('heading', { level: 3 }).waitFor();
      await expectNoAxeViolations(page);
      expect(await overflowOf(page), 'pixels beyond the screen').toBe(0);
    });
  }
}
