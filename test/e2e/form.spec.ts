import type { Page } from '@playwright/test';
import { form as words } from '#words/form.ts';
import { valuesFor } from '../fixtures/form-values.ts';
import { expectNoAxeViolations } from './axe.ts';
import { formOn } from './form-driver.ts';
import { showIn } from './looks.ts';
import { overflowOf } from './overflow.ts';
import { expect, test } from './portal.ts';
import { savedBy } from './saved-file.ts';

for (const colorScheme of ['light', 'dark'] as const) {
  for (const width of [320, 1280]) {
    test(`every step breaks no accessibility rule at ${width} px in ${colorScheme} colours`, async ({
      page,
    }) => {
      test.slow();
      await showIn(page, { colorScheme });
      await page.setViewportSize({ width, height: 900 });
      await page.goto('./pyynto/');
      const form = formOn(page);
      const values = valuesFor(
        ['erasure', 'consentWithdrawal'],
        ['asiakasrekisteri', 'markkinointirekisteri'],
      );
      await form.heading('Mitä pyydät?').waitFor();
      await form.next();
      await expect(page.getByRole('heading', { name: words.summary })).toBeVisible();
      await expectFits(page);
      await expectNoAxeViolations(page);
      await form.choose(values);
      await form.next();
      await expectNoAxeViolations(page);
      await form.fillGroup('erasure', values);
      await form.fillGroup('consentWithdrawal', values);
      await expectFits(page);
      await form.next();
      await form.field('dataSubject.contactTime').fill('131052-308T');
      await form.next();
      await expectNoAxeViolations(page);
      await form.fillGroup('dataSubject', values);
      await form.next();
      await page
        .getByRole('radio', { name: 'Piirrän' })
        .or(page.getByRole('radio', { name: /piirrä/i }))
        .first()
        .check();
      await expectFits(page);
      await expectNoAxeViolations(page);
      if (width === 320) {
        await page.getByRole('button', { name: words.letter.showWhole }).click();
        await expectNoAxeViolations(page);
      }
      await form.sign();
      await expectFits(page);
      await expectNoAxeViolations(page);
    });
  }
}

test('the whole form works by keyboard alone', async ({ page }) => {
  test.slow();
  await page.goto('./');
  await tabTo(page, 'Tee pyyntö', 2);
  await page.keyboard.press('Enter');
  const form = formOn(page);
  await form.heading('Mitä pyydät?').waitFor();
  // Forwards only, as past its end a page gives the keys to the browser.
  await tabTo(page, 'Haluan nähdä tietoni');
  await page.keyboard.press('Space');
  await tabTo(page, 'Markkinointirekisteri');
  await page.keyboard.press('Space');
  await tabTo(page, words.next);
  await page.keyboard.press('Enter');
  await expect(form.heading('Yksityiskohdat')).toBeFocused();
  await tabTo(page, words.next);
  await page.keyboard.press('Enter');
  await expect(form.heading('Kuka olet?')).toBeFocused();

  await tabTo(page, words.next);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: words.summary })).toBeVisible();
  await tabTo(page, 'Kirjoita nimi');
  await page.keyboard.press('Enter');
  await expect(form.field('dataSubject.name')).toBeFocused();
  await page.keyboard.type('Aino Esimerkki');
  await tabTo(page, 'Sähköposti, jonka Balentor tuntee');
  await page.keyboard.type('aino.esimerkki@example.fi');
  await tabTo(page, words.next);
  await page.keyboard.press('Enter');
  await expect(form.heading('Tarkista ja allekirjoita')).toBeFocused();
  await tabTo(page, words.signature.sign);
  await page.keyboard.press('Enter');
  await expect(form.heading('Lähetä')).toBeFocused();
  await tabTo(page, 'Tallenna PDF');
  const { name } = await savedBy(page, () => page.keyboard.press('Enter'));
  expect(name).toMatch(/^tarkastuspyynto-.*\.pdf$/);
  await tabTo(page, 'Lähetin pyynnön');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: /^Lähetetty/ })).toBeFocused();
});

test('a problem stands at the field and in the summary in the same words', async ({ page }) => {
  await page.goto('./pyynto/#rekisteri=markkinointirekisteri&oikeus=vastustaminen');
  const form = formOn(page);
  await form.heading('Yksityiskohdat').waitFor();
  await form.next();
  const words = 'Kirjoita, mistä syystä vastustat käsittelyä';
  await expect(page.getByRole('link', { name: words })).toBeVisible();
  const field = form.field('objection.situation');
  await expect(field).toHaveAccessibleDescription(new RegExp(words));
  await field.fill('Tilanteeni');
  await expect(page.getByRole('link', { name: words })).toHaveCount(0);
});

test('the rarer wishes wait behind a fold, which a link to one of them opens', async ({ page }) => {
  await page.goto('./pyynto/');
  const form = formOn(page);
  const rarer = page.getByRole('radio', { name: 'Haluan siirtää tietoni muualle' });
  await form.heading('Mitä pyydät?').waitFor();
  await expect(rarer).toBeHidden();
  await page.goto('./tietoa/');
  await page.goto('./pyynto/#oikeus=siirto');
  await expect(rarer).toBeChecked();
  await expect(rarer).toBeVisible();
});

test('on a narrow screen the letter is one press away, wherever the person is', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto('./pyynto/#oikeus=tarkastus');
  const show = page.getByRole('button', { name: words.letter.show });
  await expect(show).toBeInViewport({ ratio: 1 });
  await expect(page.getByRole('radio', { name: 'Haluan nähdä tietoni' })).toBeChecked();
  await page.getByRole('radio', { name: 'Haluan korjata tai täydentää tiedon' }).focus();
  await expect(show).toBeInViewport({ ratio: 1 });
  await show.click();
  await expect(page.getByRole('dialog').getByRole('article')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(show).toBeFocused();
});

test('pressing the button twice signs once', async ({ page }) => {
  await page.goto('./pyynto/');
  const form = formOn(page);
  await form.fillUntilSigning(valuesFor(['access'], ['markkinointirekisteri']));
  await page.getByRole('button', { name: words.signature.sign }).dblclick();
  await page.getByRole('link', { name: 'Tallenna PDF' }).waitFor();
  await page.goto('./pyynnot/');
  await expect(page.getByRole('main').getByRole('heading', { name: 'Tarkastuspyyntö' })).toHaveCount(1);
});

test('a signed letter is frozen; changing it makes a new draft and leaves it as it was', async ({ page }) => {
  await page.goto('./pyynto/');
  const form = formOn(page);
  await form.fillUntilSigning(valuesFor(['access'], ['markkinointirekisteri']));
  await form.sign();
  const reference = /TP-[0-9A-Z]{4}-[0-9A-Z]{4}/.exec(
    (await page.getByRole('article').textContent()) ?? '',
  )?.[0];
  await page.getByRole('button', { name: 'Tee uusi luonnos' }).click();
  await form.heading('Mitä pyydät?').waitFor();
  await page.goto('./pyynnot/');
  await expect(page.getByRole('main')).toContainText(reference as string);
  await expect(page.getByRole('main').getByRole('heading', { name: 'Tarkastuspyyntö' })).toHaveCount(2);
});

test('a worker that dies leaves the draft and says what to do', async ({ page, expectedMessages }) => {
  expectedMessages.push('Failed to load resource', 'worker');
  await page.route(/worker.*\.js/, (route) => route.abort());
  await page.goto('./pyynto/');
  const form = formOn(page);
  await form.fillUntilSigning(valuesFor(['access'], ['markkinointirekisteri']));
  await page.getByRole('button', { name: words.signature.sign }).click();
  await expect(page.getByText(words.signingFailed)).toBeVisible();
  await page.unroute(/worker.*\.js/);
  await form.sign();
});

async function expectFits(page: Page): Promise<void> {
  expect(await overflowOf(page), 'pixels beyond the screen').toBe(0);
}

/** Presses Tab until the thing with that name has the focus; radios are reached by arrows, as people do. */
async function tabTo(page: Page, name: string, occurrence = 1): Promise<void> {
  const focusedName = (): Promise<string> =>
    page.evaluate(() => {
      const element = document.activeElement as HTMLElement | null;
      const label = (element as HTMLInputElement | null)?.labels?.[0]?.textContent;
      return (label ?? element?.getAttribute('aria-label') ?? element?.textContent ?? '').trim();
    });
  let seen = 0;
  for (let press = 0; press < 120; press++) {
    await page.keyboard.press('Tab');
    if ((await focusedName()) === name && ++seen === occurrence) return;
  }
  throw new Error(`Expected Tab to reach "${name}".`);
}
