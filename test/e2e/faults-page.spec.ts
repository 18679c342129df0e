import { form as words } from '#words/form.ts';
import { pages } from '#words/pages.ts';
import { servePortal } from '../../scripts/serve.mjs';
import { valuesFor } from '../fixtures/form-values.ts';
import { FILE_MISSING, NO_NETWORK, REFUSED_BY_POLICY } from './browser-messages.ts';
import { formOn } from './form-driver.ts';
import { openPersonStep } from './person-step.ts';
import { expect, test } from './portal.ts';
import { savedBy } from './saved-file.ts';
import { storedText } from './stored-text.ts';

test('a tab that crashes has its draft again when it is opened anew', async ({ page, context }) => {
  const form = await openPersonStep(page);
  await form.field('dataSubject.name').fill('Aino Esimerkki');
  await expect(form.savedLine()).toBeVisible();
  const address = page.url();
  const crashed = page.waitForEvent('crash');
  const session = await context.newCDPSession(page);
  // It answers nothing, since whoever would answer is gone.
  void session.send('Page.crash').catch(() => {});
  await crashed;
  const anew = await context.newPage();
  await anew.goto(address);
  await expect(formOn(anew).field('dataSubject.name')).toHaveValue('Aino Esimerkki');
});

for (const [name, spoil] of [
  ['removed by a newer release', () => ({ status: 404, body: '404' })],
  ['cut in the middle', (body: string) => ({ body: body.slice(0, body.length / 2) })],
  ['served as a page', () => ({ contentType: 'text/html', body: '<!doctype html><title>x</title>' })],
] as const) {
  test(`files of later steps that are ${name} are missed in words, and no screen is blank`, async ({
    page,
    expectedMessages,
  }) => {
    expectedMessages.push(...FILE_MISSING, 'MIME type', 'SyntaxError', 'Unexpected', 'Invalid or');
    // The third holds the words of the fields.
    const later =
      /\/_astro\/(LaterSteps|draft-keeper|CheckPackets-later-RequestForm|LetterSheet|SendingStep)\./;
    await page.route(later, async (route) => {
      const response = await route.fetch();
      await route.fulfill({ response, ...spoil(await response.text()) });
    });
    await page.goto('./pyynto/#rekisteri=markkinointirekisteri&oikeus=markkinointikielto');
    await expect(page.getByText(words.stepMissing)).toBeVisible();
    await expect(page.getByText(words.storageFailures.STORE_NOT_LOADED)).toBeVisible();
    await expect(page.getByText(words.letter.missing)).toBeVisible();
    await page.getByRole('button', { name: words.next, exact: true }).click();
    await expect(page.getByText(words.stepMissing)).toBeVisible();
    const save = page.getByRole('button', { name: words.saving.download });
    expect((await savedBy(page, () => save.click())).name).toMatch(/\.json$/);
    await page.unrouteAll({ behavior: 'ignoreErrors' });
  });
}

test('a signed letter can be saved when the file of the last step is gone', async ({
  page,
  expectedMessages,
}) => {
  expectedMessages.push(...FILE_MISSING);
  await page.route(/\/_astro\/SendingStep\./, (route) => route.fulfill({ status: 404, body: '404' }));
  await page.goto('./pyynto/');
  const form = formOn(page);
  await form.fillUntilSigning(valuesFor(['access'], ['markkinointirekisteri']));
  await page.getByRole('button', { name: words.signature.sign }).click();
  await expect(page.getByText(words.sendingMissing)).toBeVisible();
  const save = page.getByRole('button', { name: words.downloadPacket });
  expect((await savedBy(page, () => save.click())).name).toMatch(/\.pdf$/);
});

test('a form whose own program does not come says what to do', async ({ page, expectedMessages }) => {
  expectedMessages.push(...FILE_MISSING);
  await page.route(/\/_astro\/RequestForm\..*js/, (route) => route.fulfill({ status: 404, body: '404' }));
  await page.goto('./pyynto/');
  await expect(page.getByText(pages.request.byHand(true))).toBeVisible();
  await page.unrouteAll();
  await page.reload();
  await expect(page.getByRole('button', { name: words.next, exact: true })).toBeEnabled();
  await expect(page.getByText(pages.request.byHand(true))).toBeHidden();
});

test('who only looks at the form loads nothing that only the writing needs', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await page.clock.install();
  await page.goto('./pyynto/');
  await expect(page.getByRole('button', { name: words.next, exact: true })).toBeEnabled();
  await page.clock.runFor(10_000);
  const heavy = /_astro\/(?:store\.|worker-|LaterSteps|SigningStep|SendingStep|LetterSheet)/;
  expect(asked.filter((url) => heavy.test(url))).toEqual([]);
  const store = page.waitForRequest(/_astro\/store\./);
  const letter = page.waitForRequest(/_astro\/LetterSheet/);
  await page.getByRole('heading', { level: 1 }).click();
  await Promise.all([store, letter]);
});

test('once somebody has begun in the form, a letter is signed without a network', async ({
  page,
  context,
  expectedMessages,
}) => {
  // The browser asks for the icon again when the address changes; nothing else may be missing.
  expectedMessages.push(...NO_NETWORK);
  const missing: string[] = [];
  page.on('requestfailed', (request) => missing.push(new URL(request.url()).pathname));
  const loaded = ['sign-draft', 'worker-', 'SendingStep', 'LaterSteps', 'store.', 'first.'].map((name) =>
    page.waitForResponse((response) => response.url().includes(`/_astro/${name}`)),
  );
  await page.goto('./pyynto/');
  await expect(page.getByRole('button', { name: words.next, exact: true })).toBeEnabled();
  await page.getByRole('heading', { level: 1 }).click();
  for (const one of await Promise.all(loaded)) await one.finished();
  await context.setOffline(true);
  const form = formOn(page);
  await form.fillUntilSigning(valuesFor(['access'], ['markkinointirekisteri']));
  await form.sign();
  const save = page.getByRole('link', { name: 'Tallenna PDF' });
  expect((await savedBy(page, () => save.click())).name).toMatch(/\.pdf$/);
  expect(missing.filter((path) => path !== '/favicon.svg')).toEqual([]);
  await context.setOffline(false);
});

test('a visit without a network shows the browser’s own page, and the draft is there on the next', async ({
  page,
  context,
}) => {
  const form = await openPersonStep(page);
  await form.field('dataSubject.name').fill('Aino Esimerkki');
  await expect(form.savedLine()).toBeVisible();
  const address = page.url();
  await page.goto('about:blank');
  // In a tab of its own: the one where a visit was refused is not always told of the next by Firefox's driver.
  const refused = await context.newPage();
  await context.setOffline(true);
  // Firefox tells of the same refusal by one of two names, whichever comes first.
  await expect(refused.goto(address)).rejects.toThrow(
    /ERR_INTERNET_DISCONNECTED|NS_ERROR_OFFLINE|NS_BINDING/,
  );
  await expect(refused.locator('#sisalto')).toHaveCount(0);
  await context.setOffline(false);
  await page.goto(address);
  await expect(form.field('dataSubject.name')).toHaveValue('Aino Esimerkki');
});

test('on a host without headers the pages’ own policy refuses what somebody puts in', async ({
  page,
  expectedMessages,
}) => {
  expectedMessages.push(...REFUSED_BY_POLICY, 'request to another origin');
  const bare = await servePortal({
    directory: new URL('../../dist/', import.meta.url).pathname,
    headers: false,
  });
  await page.route(`${bare.url}pyynto/`, async (route) => {
    const response = await route.fetch();
    const body = (await response.text()).replace(
      '</body>',
      '<script>document.title = "hijacked"</script><img src="https://example.org/?leak" onerror="document.title = 1"></body>',
    );
    await route.fulfill({ response, body });
  });
  const violations = page.waitForEvent('console', (message) => message.text().startsWith('policy violation'));
  const answer = await page.goto(`${bare.url}pyynto/`);
  expect(answer?.headers()).not.toHaveProperty('content-security-policy');
  await violations;
  await formOn(page).choose(valuesFor(['access'], ['markkinointirekisteri']));
  await expect(page).toHaveTitle(/^Tee pyyntö/);
  // What the first choice fetches has come before its host goes.
  await page.waitForLoadState('networkidle');
  await bare.close();
});

test('a mistake in the program leaves everything that was typed, as text to copy', async ({
  page,
  expectedMessages,
}) => {
  expectedMessages.push('broken by the test');
  const form = await openPersonStep(page);
  await form.field('dataSubject.name').fill('Aino Esimerkki');
  await expect(form.savedLine()).toBeVisible();
  await page.evaluate(() => {
    // Armed by the typing itself: a line of its own time, drawn before it, would break the field away too early.
    const breakClock = (): void => {
      Date.prototype.getHours = () => {
        throw new Error('broken by the test');
      };
    };
    addEventListener('input', breakClock, { capture: true, once: true });
  });
  await form.field('dataSubject.contactTime').fill('Valmennus keväällä');
  await expect(page.getByRole('heading', { name: words.broken.heading })).toBeVisible();
  await expect(page.getByLabel(words.broken.label)).toHaveValue(/Aino Esimerkki\s+Valmennus keväällä/);
  await page.getByRole('button', { name: words.broken.reload }).click();
  await expect(form.field('dataSubject.name')).toHaveValue('Aino Esimerkki');
});

test('a page that a translator has rewritten goes on to a signed letter', async ({ page }) => {
  await page.goto('./pyynto/');
  await page.evaluate(() => {
    // As browsers' translators do: each text goes into an element of its own, again whenever it changes.
    const rewrite = (): void => {
      const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      const found: Text[] = [];
      while (texts.nextNode()) found.push(texts.currentNode as Text);
      for (const text of found) {
        const parent = text.parentElement;
        if (!text.data.trim() || !parent || parent.closest('font, script, style, textarea')) continue;
        const font = document.createElement('font');
        text.replaceWith(font);
        font.append(Object.assign(document.createElement('font'), { textContent: text.data }));
      }
    };
    rewrite();
    new MutationObserver(rewrite).observe(document.body, { childList: true, subtree: true });
  });
  const form = formOn(page);
  await form.fillUntilSigning(valuesFor(['access'], ['markkinointirekisteri']));
  await form.sign();
  await expect(page.getByRole('heading', { name: words.broken.heading })).toHaveCount(0);
  expect(await storedText(page)).toContain('Esihenkilövalmennus keväällä 2025');
});
