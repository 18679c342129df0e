import type { Page } from '@playwright/test';
import { checkWords as checkEn } from '../../src/i18n/en/check.ts';
import { form as formSv } from '../../src/i18n/sv/form.ts';
import { letterLanguage, noticeLanguage } from '../../src/i18n/sv/languages.ts';
import { sendingWords as sendingSv } from '../../src/i18n/sv/sending.ts';
import { expectNoAxeViolations } from './axe.ts';
import { test as walking } from './engines/page-walker.ts';
import { expect, test } from './portal.ts';

const PATHS = [
  '',
  'selosteet/',
  'selosteet/asiakasrekisteri/',
  'selosteet/markkinointirekisteri/',
  'selosteet/vertailu/',
  'pyynto/',
  'poista/',
  'pyynnot/',
  'tarkista/',
  'tietoa/',
  'tilanteet/',
];

for (const language of ['sv', 'en']) {
  for (const path of PATHS) {
    test(`/${language}/${path} is in its language, leads to the others and breaks no rule`, async ({
      page,
      portal,
    }) => {
      await page.setViewportSize({ width: 320, height: 800 });
      await page.goto(`./${language}/${path}`);
      await page.waitForLoadState('networkidle');
      await expect(page.locator('html')).toHaveAttribute('lang', language);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
      const links = await page
        .locator('link[rel=alternate][hreflang]')
        .evaluateAll((all) =>
          all.map((one) => [one.getAttribute('hreflang'), (one as HTMLLinkElement).href]),
        );
      expect(links).toEqual([
        ['fi', `${portal.url}${path}`],
        ['sv', `${portal.url}sv/${path}`],
        ['en', `${portal.url}en/${path}`],
        ['x-default', `${portal.url}${path}`],
      ]);
      expect(await finnishOn(page, language)).toEqual([]);
      await expectNoAxeViolations(page);
    });
  }
}

test('the switch keeps the page and the draft that its address names', async ({ page }) => {
  await page.goto('./pyynto/#rekisteri=asiakasrekisteri&oikeus=tarkastus');
  await page.locator('#access-scope').waitFor();
  await page.locator('main form .step-bar button[type=submit]').click();
  await page.locator('#dataSubject-name').fill('Aino Esimerkki');
  await expect(page).toHaveURL(/#luonnos=/);
  await expect(page.getByText(/Luonnos tallennettu klo/)).toBeVisible();
  const { hash } = new URL(page.url());
  await page.getByRole('link', { name: 'Svenska', exact: true }).click();
  await expect(page).toHaveURL(new RegExp(`/sv/pyynto/${hash}$`));
  await expect(page.locator('#dataSubject-name')).toHaveValue('Aino Esimerkki');
  await expect(page.getByRole('heading', { level: 1, name: formSv.steps[2].heading })).toBeVisible();
});

test.describe('without a program', () => {
  test.use({ javaScriptEnabled: false });

  test('the switch is three links, each named in its language', async ({ page }) => {
    await page.goto('./sv/tietoa/');
    const links = page.locator('nav.languages a');
    await expect(links).toHaveText(['Suomi', 'Svenska', 'English']);
    for (const [index, code] of ['fi', 'sv', 'en'].entries()) {
      await expect(links.nth(index)).toHaveAttribute('lang', code);
      await expect(links.nth(index)).toHaveAttribute('hreflang', code);
    }
    await expect(page.locator('nav.languages [aria-current]')).toHaveText('Svenska');
    await links.nth(2).click();
    await expect(page).toHaveURL(/\/en\/tietoa\/$/);
  });
});

test('a translated notice says what it is, and leads to the official one', async ({ page }) => {
  await page.goto('./sv/selosteet/asiakasrekisteri/');
  await expect(page.getByText(noticeLanguage.unofficial)).toBeVisible();
  await expect(page.locator('article h1')).toContainText('Registerbeskrivning');
  await page.getByRole('link', { name: noticeLanguage.original }).click();
  await expect(page).toHaveURL(/\/selosteet\/asiakasrekisteri\/$/);
  await expect(page.locator('article h1')).toContainText('rekisteriseloste');
});

walking(
  'a letter is written in the language chosen, sent in it, and checked in another',
  async ({ page, walker }) => {
    await page.goto('./sv/pyynto/#rekisteri=asiakasrekisteri&oikeus=tarkastus');
    const next = page.locator('main form .step-bar button[type=submit]');
    await page.locator('#access-scope').waitFor();
    await next.click();
    // The staff read Finnish unless the publisher says more; a person can choose, and read along.
    await expect(page.getByRole('radio', { name: letterLanguage.options.fi as string })).toBeChecked();
    await expect(page.locator('article.sheet').first()).toHaveAttribute('lang', 'fi');
    await expect(page.getByText(letterLanguage.aid).first()).toBeVisible();
    await page.getByRole('radio', { name: letterLanguage.options.sv as string }).check();
    await page.getByRole('checkbox', { name: letterLanguage.wish }).check();
    await expect(page.locator('article.sheet').first()).toHaveAttribute('lang', 'sv');
    await page.locator('#dataSubject-name').fill('Aino Esimerkki');
    await page.locator('#dataSubject-knownEmail').fill('aino@example.fi');
    await next.click();
    await page.getByRole('button', { name: formSv.signature.sign }).click();
    await page.getByRole('heading', { level: 1, name: formSv.steps[4].heading }).waitFor();
    const sheet = page.locator('article.sheet').first();
    await expect(sheet).toContainText('Suomeksi: tietosuoja-asetuksen');
    await expect(sheet).toContainText('Jag önskar få svaret på svenska');
    const packet = await walker.save(() =>
      page.getByRole('link', { name: sendingSv.download.first }).click(),
    );
    expect(packet.name).toMatch(/^begaran-om-tillgang/);
    expect(Buffer.from(packet.bytes).toString('latin1')).toMatch(/\/Lang ?\(sv-FI\)/);
    await page.goto('./en/tarkista/');
    await walker.attach(packet);
    await expect(page.getByText(checkEn.verdict.valid).first()).toBeVisible();
  },
);

/** Texts in the page's language that have Finnish words which the other languages lack. */
async function finnishOn(page: Page, language: string): Promise<string[]> {
  return await page.evaluate((code) => {
    const finnish =
      /(?:^|[^\p{L}])(?:ja|tai|sinun|sinua|jos|eivät|voit|tämä|tietosi|pyyntö|pyynnön|selosteet|seloste|rekisterin|kirje|kirjeen)(?![\p{L}])/iu;
    const found: string[] = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const element = node.parentElement;
      if (!element || element.closest('script, style, noscript, code')) continue;
      if (element.closest('[lang]')?.getAttribute('lang') !== code) continue;
      if (finnish.test((node as Text).data)) found.push((node as Text).data.trim());
    }
    return found;
  }, language);
}
