import type { Page } from '@playwright/test';
import { form } from '#words/form.ts';
import { servePortal } from '../../scripts/serve.mjs';
import { frozenFacts } from '../fixtures/frozen-facts.ts';
import { PSEUDO, pseudoText, wordsLeft } from '../pseudo-locale/pseudo-text.ts';
import { buildPseudoPortal } from '../pseudo-locale/scratch-portal.ts';
import { overflowOf } from './overflow.ts';
import { test as base, expect } from './portal.ts';

/*
 * The portal with a further language that is no real one: every word of the interface and of the letters has foreign
 * vowels. Whatever a page shows without them stands outside the words, and no translator would ever find it.
 */

const test = base.extend<object, { portal: { url: string } }>({
  portal: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the needed fixtures from this pattern.
    async ({}, use) => {
      const server = await servePortal({ directory: buildPseudoPortal() });
      await use({ url: server.url });
      await server.close();
    },
    { scope: 'worker', timeout: 300_000 },
  ],
});

const PAGES = [
  '',
  'selosteet/',
  'selosteet/asiakasrekisteri/',
  'selosteet/markkinointirekisteri/',
  'selosteet/vertailu/',
  'pyynto/',
  'pyynnot/',
  'tarkista/',
  'tietoa/',
  'tilanteet/',
];

// One worker, as each would build the portal.
test.describe.configure({ mode: 'default' });

for (const path of PAGES) {
  test(`/${path} says nothing that a further language would not say in its own words`, async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 800 });
    await page.goto(`./${PSEUDO}/${path}`);
    await page.waitForLoadState('networkidle');
    await expect(page.locator('html')).toHaveAttribute('lang', PSEUDO);
    expect(await untranslatedOn(page)).toEqual([]);
    expect(await overflowOf(page), 'pixels beyond the screen').toBe(0);
  });
}

test('the form, its letter and the signed request are in the further language', async ({ page }) => {
  await page.goto(`./${PSEUDO}/pyynto/#rekisteri=markkinointirekisteri&oikeus=tarkastus`);
  const next = page.locator('main form .step-bar button[type=submit]');
  await expect(next).toBeEnabled();
  await page.locator('#access-scope').waitFor();
  await expectTranslated(page);
  await next.click();
  await page.locator('#dataSubject-name').waitFor();
  await next.click();
  await page.locator('#dataSubject-name[aria-invalid=true]').waitFor();
  await expectTranslated(page);
  await page.locator('#dataSubject-name').fill('Ŧ');
  await page.locator('#dataSubject-knownEmail').fill('t@x.fi');
  await next.click();
  const sign = page.getByRole('button', { name: pseudoText(form.signature.sign) });
  await sign.waitFor();
  await expectTranslated(page);
  await sign.click();
  await page.getByRole('heading', { level: 1, name: pseudoText(form.steps[4].heading) }).waitFor();
  await expectTranslated(page);
});

async function expectTranslated(page: Page): Promise<void> {
  expect(await untranslatedOn(page)).toEqual([]);
}

/** The words on the page that are neither the language's own nor a fact of the publisher's. */
async function untranslatedOn(page: Page): Promise<string[]> {
  const texts = await page.evaluate((language) => {
    const found = [document.title];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const element = node instanceof Element ? node : node.parentElement;
      if (!element || element.closest('script, style, noscript, code')) continue;
      if (element.closest('[lang]')?.getAttribute('lang') !== language) continue;
      if (node instanceof Text) found.push(node.data);
      else
        found.push(
          ...['aria-label', 'title', 'alt', 'placeholder'].map((name) => element.getAttribute(name) ?? ''),
        );
    }
    return found;
  }, PSEUDO);
  const facts = wordsLeft(JSON.stringify(frozenFacts)).map((word) => word.toLowerCase());
  return [
    ...new Set(
      texts
        // References, fingerprints and files' names are drawn by lot or in bare letters.
        .map((text) => text.replace(/\bTP-\S+|\S+\.pdf|\S*\d\S*/g, ''))
        .flatMap(wordsLeft)
        .filter((word) => !facts.includes(word.toLowerCase())),
    ),
  ];
}
