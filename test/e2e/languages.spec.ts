import type { Locator, Page } from '@playwright/test';
import { checkWords as checkEn } from '../../src/i18n/en/check.ts';
import { form as formEn } from '../../src/i18n/en/form.ts';
import { letterLanguage as letterLanguageEn } from '../../src/i18n/en/languages.ts';
import { rightWords as rightsEn } from '../../src/i18n/en/rights.ts';
import { sendingWords as sendingEn } from '../../src/i18n/en/sending.ts';
import { form as formSv } from '../../src/i18n/sv/form.ts';
import { letterLanguage, noticeLanguage } from '../../src/i18n/sv/languages.ts';
import { rightWords as rightsSv } from '../../src/i18n/sv/rights.ts';
import { sendingWords as sendingSv } from '../../src/i18n/sv/sending.ts';
import { catalogOf } from '../packet/pdf/pdf-objects.ts';
import { expectNoAxeViolations } from './axe.ts';
import { test as walking } from './engines/page-walker.ts';
import { overflowOf } from './overflow.ts';
import { expect, test } from './portal.ts';
import { savedBy } from './saved-file.ts';

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
      expect(await overflowOf(page), 'pixels beyond the screen').toBe(0);
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
  await expect(page.getByText(noticeLanguage.notConfirmed({ definite: 'Balentor Oy' }))).toBeVisible();
  await expect(page.locator('article h1')).toContainText('Registerbeskrivning');
  await page.getByRole('link', { name: noticeLanguage.original }).click();
  await expect(page).toHaveURL(/\/selosteet\/asiakasrekisteri\/$/);
  await expect(page.locator('article h1')).toContainText('rekisteriseloste');
});

test('notices side by side are in the language of the page, and lead to the official ones', async ({
  page,
}) => {
  await page.goto('./sv/selosteet/vertailu/');
  await expect(page.getByText(noticeLanguage.compared.unofficial)).toBeVisible();
  await expect(page.locator('main [lang]:not(a)')).toHaveCount(0);
  await expect(page.locator('main h3').first()).toHaveText('1. Personuppgiftsansvarig');
  await page.getByRole('link', { name: noticeLanguage.compared.original }).click();
  await expect(page).toHaveURL(/\/selosteet\/vertailu\/$/);
  await expect(page.locator('main h3').first()).toHaveText('1. Rekisterinpitäjä');
});

for (const language of ['', 'sv/', 'en/']) {
  test(`the head of /${language} is as high as in every language`, async ({ page }) => {
    for (const [width, height] of [
      [360, 155],
      [1280, 70],
    ] as const) {
      await page.setViewportSize({ width, height: 740 });
      await page.goto(`./${language}`);
      const box = await page.locator('header.site').boundingBox();
      expect(box?.height).toBeLessThan(height);
    }
  });
}

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
    const pending = page.locator('article.sheet [lang=sv]');
    await expect(pending.filter({ hasText: formSv.letter.referencePending }).first()).toBeAttached();
    await expect(pending.filter({ hasText: formSv.letter.fingerprintPending }).first()).toBeAttached();
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
    expect(catalogOf(packet.bytes)).toMatch(/\/Lang ?\(sv-FI\)/);
    await page.goto('./en/tarkista/');
    await walker.attach(packet);
    await expect(page.getByText(checkEn.verdict.valid).first()).toBeVisible();
  },
);

test('what a page shows of a letter in another language is marked as such', async ({ page }) => {
  await page.goto('./sv/pyynto/#rekisteri=asiakasrekisteri&oikeus=tarkastus');
  const next = page.locator('main form .step-bar button[type=submit]');
  await page.locator('#access-scope').waitFor();
  await next.click();
  await page.locator('#dataSubject-name').fill('Aino Esimerkki');
  await page.locator('#dataSubject-knownEmail').fill('aino@example.fi');
  await next.click();
  await page.getByRole('button', { name: formSv.signature.sign }).click();
  await page.getByRole('heading', { level: 1, name: formSv.steps[4].heading }).waitFor();
  await expect(page.locator('.copy-texts [lang=fi]')).toHaveCount(2);
  expect(await finnishOn(page, 'sv')).toEqual([]);
  const save = page.getByRole('link', { name: sendingSv.download.first });
  const { name, bytes } = await savedBy(page, () => save.click());
  await page.goto('./sv/pyynnot/');
  await page.locator('.entry').waitFor();
  expect(await finnishOn(page, 'sv')).toEqual([]);
  await page.goto('./sv/tarkista/');
  await page.locator('astro-island:not([ssr])').waitFor({ state: 'attached' });
  await page
    .locator('main input[type=file]')
    .setInputFiles({ name, mimeType: 'application/pdf', buffer: bytes });
  await expect(page.locator('.check-detail article.sheet')).toHaveAttribute('lang', 'fi');
  expect(await finnishOn(page, 'sv')).toEqual([]);
});

const KEYBOARD = {
  sv: {
    form: formSv,
    rights: rightsSv,
    sending: sendingSv,
    letter: letterLanguage,
    register: 'Kundregister',
    file: /^begaran-om-tillgang-/,
  },
  en: {
    form: formEn,
    rights: rightsEn,
    sending: sendingEn,
    letter: letterLanguageEn,
    register: 'Customer register',
    file: /^access-request-/,
  },
} as const;

for (const language of ['sv', 'en'] as const) {
  test(`the form in ${language} comes to a signed letter in it by keyboard alone`, async ({ page }) => {
    test.slow();
    const { form, rights, sending, letter, register, file } = KEYBOARD[language];
    const next = page.getByRole('button', { name: form.next, exact: true });
    const reach = async (heading: string): Promise<void> => {
      await expect(page.getByRole('heading', { level: 1, name: heading })).toBeFocused();
      await expectSound(page, language);
    };
    await page.setViewportSize({ width: 320, height: 800 });
    await page.goto(`./${language}/pyynto/`);
    await expect(next).toBeEnabled();
    await expectSound(page, language);
    await tabTo(page, page.getByRole('radio', { name: rights.access.wish, exact: true }));
    await page.keyboard.press('Space');
    await tabTo(page, page.getByRole('checkbox', { name: register, exact: true }));
    await page.keyboard.press('Space');
    await tabTo(page, next);
    await page.keyboard.press('Enter');
    await reach(form.steps[1].heading);
    await tabTo(page, next);
    await page.keyboard.press('Enter');
    await reach(form.steps[2].heading);
    await tabTo(page, page.locator('#dataSubject-name'));
    await page.keyboard.type('Åsa Öhman');
    await tabTo(page, page.locator('#dataSubject-knownEmail'));
    await page.keyboard.type('asa.ohman@example.fi');
    await tabTo(page, page.getByRole('radio', { name: letter.options.fi as string }));
    const own = page.getByRole('radio', { name: letter.options[language] as string });
    await expect(async () => {
      await page.keyboard.press('ArrowDown');
      await expect(own).toBeChecked({ timeout: 100 });
    }).toPass();
    await expect(own).toBeFocused();
    await tabTo(page, next);
    await page.keyboard.press('Enter');
    await reach(form.steps[3].heading);
    await expect(page.locator('article.sheet').first()).toHaveAttribute('lang', language);
    await tabTo(page, page.getByRole('button', { name: form.signature.sign }));
    await page.keyboard.press('Enter');
    await reach(form.steps[4].heading);
    await tabTo(page, page.getByRole('link', { name: sending.download.first }));
    expect((await savedBy(page, () => page.keyboard.press('Enter'))).name).toMatch(file);
    await tabTo(page, page.getByRole('button', { name: sending.sentForm.button }));
    await page.keyboard.press('Enter');
    await expect(page.locator('.sent-report h2').first()).toBeFocused();
    await expectSound(page, language);
  });

  test(`the way through the site in ${language} wraps at the left, and is not spread`, async ({ page }) => {
    for (const width of [320, 360, 430]) {
      await page.setViewportSize({ width, height: 740 });
      await page.goto(`./${language}/`);
      const links = await page
        .locator('header.site nav:not(.languages) a:visible')
        .evaluateAll((all) =>
          all.map((one) => one.getBoundingClientRect()).map(({ left, right, top }) => ({ left, right, top })),
        );
      for (const [index, { left, top }] of links.entries()) {
        const before = links[index - 1];
        if (before?.top === top) expect(left - before.right).toBeLessThan(30);
        else expect(left).toBeCloseTo(links[0]?.left ?? 0, 0);
      }
    }
  });
}

/** That a step fits a narrow screen, with round radios, in its language and by the rules. */
async function expectSound(page: Page, language: string): Promise<void> {
  expect(await overflowOf(page), 'pixels beyond the screen').toBe(0);
  const squeezed = await page
    .locator('input:is([type=radio], [type=checkbox]):visible')
    .evaluateAll((all) =>
      all
        .filter((one) => Math.abs(one.clientWidth - one.clientHeight) > 1)
        .map(({ parentElement }) => parentElement?.textContent),
    );
  expect(squeezed).toEqual([]);
  expect(await finnishOn(page, language)).toEqual([]);
  await expectNoAxeViolations(page);
}

/** Presses Tab until the focus is there. */
async function tabTo(page: Page, target: Locator): Promise<void> {
  await target.waitFor();
  for (let press = 0; press < 120; press++) {
    await page.keyboard.press('Tab');
    if (await target.evaluate((element) => element === document.activeElement)) return;
  }
  throw new Error(`Expected Tab to reach ${target}.`);
}

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
