import { test } from './portal.ts';

// The watch guards every other browser test, so it has to be seen failing: test.fail() passes only
// when the test does not.

test('a page that does nothing unannounced passes', async ({ page }) => {
  await page.goto('./');
});

test('an announced console message passes', async ({ page, expectedMessages }) => {
  expectedMessages.push('announced');
  await page.goto('./');
  await page.evaluate(() => console.warn('this was announced'));
});

test.fail('a console message fails the test', async ({ page }) => {
  await page.goto('./');
  await page.evaluate(() => console.debug('noise'));
});

test.fail('a console message in a context of the test itself fails it', async ({ browser, baseURL }) => {
  const context = await browser.newContext({ ...(baseURL ? { baseURL } : {}) });
  const page = await context.newPage();
  await page.goto('./');
  await page.evaluate(() => console.debug('noise'));
  await context.close();
});

test.fail('an uncaught error fails the test', async ({ page }) => {
  await page.goto('./');
  const thrown = page.waitForEvent('pageerror');
  await page.evaluate(() => queueMicrotask(() => JSON.parse('{')));
  await thrown;
});

test.fail('a policy violation fails the test', async ({ page, expectedMessages }) => {
  // Only the event is left to notice it.
  expectedMessages.push('Content Security Policy', 'request to another origin');
  await page.goto('./');
  const reported = page.waitForEvent('console', (message) => message.text().startsWith('policy violation'));
  await page.evaluate(() => {
    new Image().src = 'https://example.org/pixel.png';
  });
  await reported;
});

test.fail('a request to another origin fails the test', async ({ page }) => {
  await page.route('https://example.org/', (route) => route.fulfill({ body: '' }));
  await page.goto('https://example.org/');
});
