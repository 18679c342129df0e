import type { Page } from '@playwright/test';
import { followUpForm } from '#words/follow-up-form.ts';
import { form as formWords } from '#words/form.ts';
import { life } from '#words/life.ts';
import { sendingWords } from '#words/sending.ts';
import { parseWrittenDay } from '../../src/domain/calendar/calendar-day.ts';
import { encodeDayNumber, parseDayNumber } from '../../src/domain/calendar/day-number.ts';
import { valuesFor } from '../fixtures/form-values.ts';
import { formOn } from './form-driver.ts';
import { expect, test } from './portal.ts';

test('from a draft to a complaint, through the pages alone, as the months pass', async ({ page }) => {
  test.slow();
  const form = formOn(page);
  const setDay = (day: string): Promise<void> => page.clock.setFixedTime(`${day}T12:00:00+02:00`);

  await setDay('2026-11-23');
  await page.goto('./pyynto/');
  await form.fillUntilSigning(valuesFor(['access'], ['markkinointirekisteri']));
  await form.sign();
  await page.getByRole('button', { name: sendingWords.sentForm.button }).click();
  await page.getByRole('link', { name: sendingWords.sent.follow }).click();
  await expect(page.getByRole('heading', { level: 2, name: life.states.sent })).toBeVisible();

  await setDay('2026-12-24');
  await page.goto('./pyynnot/');
  await expect(page.getByRole('main')).toContainText(life.steps.remindLate('23.12.2026'));
  await page.getByRole('link', { name: 'Avaa', exact: true }).click();
  await page.getByRole('button', { name: life.letters.reminder.name, exact: true }).click();
  await form.heading(followUpForm.letters.reminder.write).waitFor();
  const replyBy = parseWrittenDay(await form.field('reminder.replyBy').inputValue()) ?? '';
  await signLetter(page, 'reminder');
  await page.getByRole('link', { name: followUpForm.report.toRequest }).click();
  await expect(page.locator('.life-rows')).toContainText('24.12.2026');

  await setDay(encodeDayNumber(parseDayNumber(replyBy) + 1));
  await page.goto('./pyynnot/');
  await expect(page.getByRole('main')).toContainText(life.steps.complainLate);
  await page.getByRole('link', { name: 'Avaa', exact: true }).click();
  await page.getByRole('button', { name: life.letters.complaint.name, exact: true }).click();
  await form.heading(followUpForm.letters.complaint.write).waitFor();
  await form.fillGroup('complaint', {
    'complaint.faults': ['noAnswer'],
    'complaint.description': 'En ole saanut vastausta.',
  });
  const letter = page.getByRole('region', { name: formWords.letter.label });
  await expect(letter).toContainText('23.11.2026');
  await expect(letter).toContainText('23.12.2026');
  await expect(letter).toContainText('24.12.2026');
  await signLetter(page, 'complaint');
  await page.getByRole('link', { name: followUpForm.report.toRequest }).click();
  await expect(page.getByRole('heading', { level: 2, name: life.states.complained })).toBeVisible();
});

async function signLetter(page: Page, letter: 'reminder' | 'complaint'): Promise<void> {
  const form = formOn(page);
  const { send, button, sent } = followUpForm.letters[letter];
  await form.next();
  await form.heading(followUpForm.checkHeading).waitFor();
  await page.getByRole('button', { name: formWords.signature.sign }).click();
  await form.heading(send).waitFor();
  await page.getByRole('button', { name: button }).click();
  await form.heading(sent).waitFor();
}
