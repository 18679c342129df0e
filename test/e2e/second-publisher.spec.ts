import type { Page } from '@playwright/test';
import { followUpForm } from '#words/follow-up-form.ts';
import { form as formWords } from '#words/form.ts';
import { life } from '#words/life.ts';
import { sendingWords } from '#words/sending.ts';
import { servePortal } from '../../scripts/serve.mjs';
import { parseWrittenDay } from '../../src/domain/calendar/calendar-day.ts';
import { encodeDayNumber, parseDayNumber } from '../../src/domain/calendar/day-number.ts';
import { letterLanguage } from '../../src/i18n/sv/languages.ts';
import { valuesFor } from '../fixtures/form-values.ts';
import { buildPublisher, withFolder } from '../second-publisher/scratch-publisher.ts';
import { formOn } from './form-driver.ts';
import { test as base, expect } from './portal.ts';
import { savedBy } from './saved-file.ts';

/*
 * The portal of another publisher, `content-example/`: an association with a plural name and a P.O. box. One origin has
 * it at its root and in a folder.
 */

const FOLDER = 'a/b/';

const test = base.extend<object, { portal: { url: string } }>({
  portal: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the needed fixtures from this pattern.
    async ({}, use) => {
      const server = await servePortal({ directory: withFolder(buildPublisher(), FOLDER) });
      await use({ url: server.url });
      await server.close();
    },
    { scope: 'worker', timeout: 600_000 },
  ],
});

// One worker, as each would build the portal.
test.describe.configure({ mode: 'default' });

const SHORT = { nominative: 'Saariston Melojat', number: 'plural' };

for (const root of ['./', `./${FOLDER}`]) {
  test(`from the form at ${root} to a letter that is in order, its due date and a complaint`, async ({
    page,
  }) => {
    test.slow();
    const form = formOn(page, SHORT);
    const setDay = (day: string): Promise<void> => page.clock.setFixedTime(`${day}T12:00:00+02:00`);

    await setDay('2026-11-23');
    await page.goto(root);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(
      'Mitä Saariston Melojat tietävät sinusta?',
    );
    await page.goto(`${root}pyynto/`);
    await form.fillUntilSigning(valuesFor(['access'], []));
    await form.sign();
    const save = page.getByRole('link', { name: sendingWords.download.first });
    const { name, bytes } = await savedBy(page, () => save.click());
    await page.getByRole('button', { name: sendingWords.sentForm.button }).click();
    await page.getByRole('link', { name: sendingWords.sent.follow }).click();
    await expect(page.getByRole('heading', { level: 2, name: life.states.sent })).toBeVisible();
    await expect(page.getByRole('main')).toContainText('23.12.2026');

    await page.goto(`${root}tarkista/`);
    await page.locator('astro-island:not([ssr])').first().waitFor({ state: 'attached' });
    await page.locator('input[type=file]').setInputFiles({ name, mimeType: '', buffer: bytes });
    await expect(page.getByRole('status').first()).toHaveText('Tiedosto on tarkistettu: 1 kunnossa.');
    await expect(page.getByRole('main')).toContainText('Jäsenrekisteristä pyydän myös jäsenlajini');
    await expect(page.getByRole('main')).toContainText('Pelkkä viittaus tietosuojaselosteeseen ei riitä.');

    await setDay('2026-12-24');
    await page.goto(`${root}pyynnot/`);
    await page.getByRole('link', { name: 'Avaa', exact: true }).click();
    await page.getByRole('button', { name: life.letters.reminder.name, exact: true }).click();
    await form.heading(followUpForm.letters.reminder.write).waitFor();
    const replyBy = parseWrittenDay(await form.field('reminder.replyBy').inputValue()) ?? '';
    await signLetter(page, 'reminder');
    await page.getByRole('link', { name: followUpForm.report.toRequest }).click();

    await setDay(encodeDayNumber(parseDayNumber(replyBy) + 1));
    await page.goto(`${root}pyynnot/`);
    await page.getByRole('link', { name: 'Avaa', exact: true }).click();
    await page.getByRole('button', { name: life.letters.complaint.name, exact: true }).click();
    await form.heading(followUpForm.letters.complaint.write).waitFor();
    await form.fillGroup('complaint', {
      'complaint.faults': ['noAnswer'],
      'complaint.description': 'En ole saanut vastausta.',
    });
    const complaint = page.getByRole('region', { name: formWords.letter.label });
    await expect(complaint).toContainText('PL 12');
    await signLetter(page, 'complaint');
    await page.getByRole('link', { name: followUpForm.report.toRequest }).click();
    await expect(page.getByRole('heading', { level: 2, name: life.states.complained })).toBeVisible();
  });
}

test('in Swedish its letters begin in Swedish, and are addressed to its Swedish name', async ({ page }) => {
  await page.goto('./sv/');
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Skärgårdens Paddlare');
  await page.goto('./sv/pyynto/#rekisteri=jasenrekisteri&oikeus=tarkastus');
  await page.locator('#access-scope').waitFor();
  await page.locator('main form .step-bar button[type=submit]').click();
  await expect(page.getByRole('radio', { name: letterLanguage.options.sv as string })).toBeChecked();
  const sheet = page.locator('article.sheet').first();
  await expect(sheet).toHaveAttribute('lang', 'sv');
  await expect(sheet).toContainText('Skärgårdens Paddlare rf');
  await expect(sheet).toContainText('medlemsregister (jäsenrekisteri)');
  await page.getByRole('radio', { name: letterLanguage.options.fi as string }).check();
  await expect(sheet).toHaveAttribute('lang', 'fi');
  await expect(sheet).toContainText('Saariston Melojat ry');
  await expect(sheet).not.toContainText('Skärgårdens');
});

async function signLetter(page: Page, letter: 'reminder' | 'complaint'): Promise<void> {
  const form = formOn(page, SHORT);
  const { send, button, sent } = followUpForm.letters[letter];
  await form.next();
  await form.heading(followUpForm.checkHeading).waitFor();
  await page.getByRole('button', { name: formWords.signature.sign }).click();
  await form.heading(send).waitFor();
  await page.getByRole('button', { name: button }).click();
  await form.heading(sent).waitFor();
}
