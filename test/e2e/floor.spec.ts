import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Locator, Page } from '@playwright/test';
import { about } from '#words/about.ts';
import { checkWords } from '#words/check.ts';
import { form as words } from '#words/form.ts';
import { myRequests } from '#words/my-requests.ts';
import { pages } from '#words/pages.ts';
import { SUPPORTED_BROWSERS } from '../../src/site/supported-browsers.ts';
import { expectNoAxeViolations } from './axe.ts';
import { FILE_MISSING } from './browser-messages.ts';
import { expect, test } from './portal.ts';

const DIST = new URL('../../dist/', import.meta.url);

/** What each page with a program says where that does not start, and what of the program is dead then. */
const STAND_INS = [
  { path: 'pyynto/', says: pages.request.byHand(true), dead: (page: Page) => page.getByRole('checkbox') },
  {
    path: 'pyynnot/',
    says: pages.requestsPage.byHand,
    dead: (page: Page) => page.getByText(myRequests.lead),
  },
  {
    path: 'tarkista/',
    says: pages.checkPage.byHand,
    dead: (page: Page) => page.getByRole('button', { name: checkWords.choose.button }),
  },
] as const;

for (const { path, says, dead } of STAND_INS) {
  for (const feature of [
    'Worker',
    'CompressionStream',
    'DecompressionStream',
    'String.prototype.isWellFormed',
  ]) {
    test(`${path} says at once what to do in a browser without ${feature}`, async ({ page }) => {
      await page.addInitScript((name) => {
        const way = name.split('.');
        const last = way.pop() as string;
        Reflect.deleteProperty(
          way.reduce<object>((at, step) => Reflect.get(at, step), globalThis),
          last,
        );
      }, feature);
      await page.goto(`./${path}`);
      await expectTooOld(page, says, dead(page));
    });
  }

  test(`${path} says at once what to do in a browser that starts no workers as modules`, async ({ page }) => {
    await page.addInitScript(() => {
      // It takes an address alone, as browsers did before they knew of modules.
      Reflect.set(globalThis, 'Worker', class {});
    });
    await page.goto(`./${path}`);
    await expectTooOld(page, says, dead(page));
  });

  test(`${path} says what to do where its scripts do not come, and has no dead form`, async ({
    page,
    expectedMessages,
  }) => {
    expectedMessages.push(...FILE_MISSING, 'net::ERR_BLOCKED_BY_CLIENT');
    await page.route('**/*.js', (route) => route.abort('blockedbyclient'));
    await page.goto(`./${path}`);
    await expectStandIn(page, says);
    expect(await visibleOf(dead(page))).toBe(0);
    await expectNoAxeViolations(page);
  });

  test(`${path} says what to do when it is opened as a file`, async ({ page, expectedMessages }) => {
    expectedMessages.push(...FILE_MISSING, 'file:///', 'net::ERR_FAILED', 'origin null');
    await page.goto(new URL(`${path}index.html`, DIST).href);
    await expectStandIn(page, says);
    expect(await visibleOf(dead(page))).toBe(0);
  });
}

test('a form that starts late takes its place again', async ({ page }) => {
  const started = Promise.withResolvers<void>();
  await page.route(/\/_astro\/RequestForm\..*js/, async (route) => {
    await started.promise;
    await route.continue();
  });
  await page.goto('./pyynto/', { waitUntil: 'commit' });
  const [{ says }] = STAND_INS;
  await expectStandIn(page, says);
  started.resolve();
  await expect(page.getByRole('button', { name: words.next, exact: true })).toBeEnabled();
  await expect(page.getByRole('checkbox').first()).toBeVisible();
  await expect(page.getByText(says)).toBeHidden();
});

test('what is built needs nothing that the oldest browsers do not have', () => {
  const younger =
    /light-dark\(|Promise\.(?:withResolvers|try)\(|(?:Object|Map)\.groupBy\(|Array\.fromAsync\(|\.isSubsetOf\(|Iterator\.from\(|RegExp\.escape\(|\.fromBase64\(/;
  const files = readdirSync(fileURLToPath(DIST), { recursive: true, encoding: 'utf8' }).filter(
    // pdf.js brings along what older browsers lack.
    (name) => /\.(?:html|js|css)$/.test(name) && !name.includes('pdf-text'),
  );
  expect(files.length).toBeGreaterThan(20);
  const found = files.map((name) => [name, younger.exec(readFileSync(new URL(name, DIST), 'utf8'))?.[0]]);
  expect(found.filter(([, feature]) => feature)).toEqual([]);
});

test('README and the page on how it works name the browsers that are built for', () => {
  const readme = readFileSync(new URL('../../README.md', import.meta.url), 'utf8');
  const section = JSON.stringify(about.sections.find(({ id }) => id === 'selaimet'));
  const { chrome, edge, firefox, safari, ios } = SUPPORTED_BROWSERS;
  for (const name of [
    `Chrome ${chrome}`,
    `Edge ${edge}`,
    `Firefox ${firefox}`,
    `Safari ${safari}`,
    `iOS ${ios}`,
  ]) {
    expect(readme).toContain(name);
    expect(section).toContain(name);
  }
});

async function expectStandIn(page: Page, says: string): Promise<void> {
  await expect(page.getByText(says)).toBeVisible();
  await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1);
}

async function expectTooOld(page: Page, says: string, dead: Locator): Promise<void> {
  await expect(page.locator('html')).toHaveClass(/is-too-old/);
  await expectStandIn(page, says);
  expect(await visibleOf(dead)).toBe(0);
}

/** How many of them a person sees. */
async function visibleOf(these: Locator): Promise<number> {
  return these.filter({ visible: true }).count();
}
