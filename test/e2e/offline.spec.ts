import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { checkWords } from '#words/check.ts';
import { form as formWords } from '#words/form.ts';
import { OFFLINE_WORKER, REMOVED_WORKER } from '../../src/site/offline-worker.ts';
import { valuesFor } from '../fixtures/form-values.ts';
import { test as base } from './engines/page-walker.ts';
import { formOn } from './form-driver.ts';
import { HOST_IS_DOWN, type Host, serveOwnHost } from './own-host.ts';
import { expect } from './portal.ts';

const test = base.extend<object, { portal: Host }>({
  serviceWorkers: 'allow',
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the needed fixtures from this pattern.
  expectedMessages: ({}, use) => use([HOST_IS_DOWN]),
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the needed fixtures from this pattern.
  portal: [({}, use) => serveOwnHost(use), { scope: 'worker' }],
});

test.describe.configure({ mode: 'default' });

test.afterEach(({ portal }) => portal.comeUp());

const NAME = 'Aino Esimerkki';

for (const first of ['./', './pyynto/', './tarkista/', './pyynnot/']) {
  test(`after one visit to ${first} and without a network, notices are read and every page opens`, async ({
    page,
    portal,
  }) => {
    await page.goto(first);
    await whenKept(page);
    await portal.goDown();
    await page.goto('./selosteet/asiakasrekisteri/');
    await expect(page.getByRole('article')).toContainText('Rekisterin nimi');
    await page.goto('./tarkista/');
    await expect(page.getByText(checkWords.choose.heading).first()).toBeVisible();
    await page.goto('./pyynto/');
    await expect(page.getByRole('button', { name: formWords.next, exact: true })).toBeEnabled();
    await page.goto('./pyynnot/?lahde=kirjanmerkki');
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  });
}

test('without a network a letter is written, signed, saved and checked, and none of it is kept with the pages', async ({
  page,
  walker,
  portal,
}) => {
  await page.goto('./');
  await whenKept(page);
  await portal.goDown();
  await page.goto('./pyynto/');
  const form = formOn(page);
  await form.fillUntilSigning({
    ...valuesFor(['access'], ['markkinointirekisteri']),
    'dataSubject.name': NAME,
  });
  await form.sign();
  const packet = await walker.save(() => page.getByRole('link', { name: 'Tallenna PDF' }).click());
  await page.goto('./tarkista/');
  await walker.attach(packet);
  await expect(page.getByText(checkWords.verdict.valid).first()).toBeVisible();
  expect(await keptText(page)).not.toContain(NAME);
});

test('while there is a network its page is shown, and when it fails the one that was kept', async ({
  page,
  portal,
}) => {
  await page.goto('./');
  await whenKept(page);
  edit(portal, 'tietoa/index.html', 'Näin portaali toimii', 'Aivan uusi otsikko');
  await page.goto('./tietoa/');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Aivan uusi otsikko');
  await portal.goDown();
  await page.goto('./tietoa/');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Näin portaali toimii');
});

test('a new build waits until no page of the earlier one is open, which goes on with its own files', async ({
  page,
  context,
  portal,
}) => {
  await page.goto('./pyynto/#rekisteri=markkinointirekisteri&oikeus=markkinointikielto');
  await whenKept(page);
  await page.reload();
  const form = formOn(page);
  await form.fillGroup('dataSubject', valuesFor(['marketingObjection'], ['markkinointirekisteri']));

  // The new build has other names for what the open form has yet to load.
  for (const name of readdirSync(join(portal.directory, '_astro'))) {
    if (/^(?:SigningStep|SendingStep|visible-signature|sign-draft|worker)[.-]/.test(name))
      rmSync(join(portal.directory, '_astro', name));
  }
  edit(portal, 'tietoa/index.html', 'Näin portaali toimii', 'Aivan uusi otsikko');
  edit(portal, OFFLINE_WORKER, /"build":"[0-9a-f]+"/, '"build":"uusi"');
  edit(
    portal,
    OFFLINE_WORKER,
    /"_astro\/(?:SigningStep|SendingStep|visible-signature|sign-draft|worker)[.-][^"]*",/g,
    '',
  );
  const other = await context.newPage();
  await other.goto('./tietoa/');
  await expect(other.getByRole('heading', { level: 1 })).toHaveText('Aivan uusi otsikko');
  await other.goto('./');
  await expect.poll(() => buildsOf(other)).toEqual(['earlier', 'uusi']);

  await form.next();
  await form.heading(formWords.steps[3].heading).waitFor();
  await form.sign();

  await page.close();
  await other.close();
  // A page that opens before the last one is quite gone still belongs to the earlier build.
  await expect(async () => {
    const later = await context.newPage();
    await later.goto('./');
    const builds = await buildsOf(later);
    await later.close();
    expect(builds).toEqual(['uusi']);
  }).toPass();
});

test('a portal that is to be kept no more is forgotten', async ({ page, portal }) => {
  await page.goto('./');
  await whenKept(page);
  writeFileSync(join(portal.directory, OFFLINE_WORKER), REMOVED_WORKER);
  await page.goto('./tarkista/');
  await expect
    .poll(() =>
      page.evaluate(async () => [
        (await caches.keys()).length,
        (await navigator.serviceWorker.getRegistrations()).length,
      ]),
    )
    .toEqual([0, 0]);
  await page.goto('./tietoa/');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Näin portaali toimii');
});

/** Waits until the service worker has everything. */
async function whenKept(page: Page): Promise<void> {
  await page.evaluate(() => navigator.serviceWorker.ready);
}

function edit(portal: Host, path: string, from: string | RegExp, to: string): void {
  const file = join(portal.directory, path);
  const text = readFileSync(file, 'utf8');
  const edited = text.replace(from, to);
  if (edited === text) throw new Error(`Expected ${from} in ${path}.`);
  writeFileSync(file, edited);
}

/** The builds that have a cache; one by its hash is the earlier one. */
async function buildsOf(page: Page): Promise<string[]> {
  const names = await page.evaluate(() => caches.keys());
  return names.map((name) => (name.endsWith(' uusi') ? 'uusi' : 'earlier')).sort();
}

/** Everything that the caches hold, as text. */
async function keptText(page: Page): Promise<string> {
  return await page.evaluate(async () => {
    const texts: string[] = [];
    for (const name of await caches.keys()) {
      const cache = await caches.open(name);
      for (const request of await cache.keys()) {
        texts.push(request.url, (await (await cache.match(request))?.text()) ?? '');
      }
    }
    return texts.join('\n');
  });
}
