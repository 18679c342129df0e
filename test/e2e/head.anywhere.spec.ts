import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from './portal.ts';

const dist = fileURLToPath(new URL('../../dist/', import.meta.url));
const pages = readdirSync(dist, { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.html'))
  .map((path) => ({ path, html: readFileSync(`${dist}${path}`, 'utf8') }));

const descriptionOf = (html: string): string =>
  /<meta name="description" content="([^"]*)">/.exec(html)?.[1]?.trim() ?? '';

for (const { path, html } of pages) {
  test(`${path} says in a sentence of its own what is on it`, () => {
    const description = descriptionOf(html);
    expect(description.length, description).toBeGreaterThanOrEqual(100);
    expect(description.length, description).toBeLessThanOrEqual(160);
    expect(pages.filter((other) => descriptionOf(other.html) === description)).toHaveLength(1);
  });

  test(`${path} has one title, and shares it with no other page`, () => {
    const [title, another] = html.match(/<title>[^<]+<\/title>/g) ?? [];
    expect(title).toBeDefined();
    expect(another).toBeUndefined();
    expect(pages.filter((other) => other.html.includes(title ?? ''))).toHaveLength(1);
  });
}

test('every page leads to the icon', async ({ page, request }) => {
  for (const { path } of pages.filter((one) => one.path !== '404.html')) {
    await page.goto(`./${path.replace(/(^|\/)index\.html$/, '$1')}`);
    const address = await page.locator('link[rel="icon"]').evaluate((link: HTMLLinkElement) => link.href);
    const response = await request.get(address);
    expect(response.status(), address).toBe(200);
    expect(response.headers()['content-type']).toBe('image/svg+xml');
  }
});

// Where it is served no address would be right; a browser then looks for favicon.ico at the host's root.
test('the page for lost addresses names no icon', () => {
  expect(pages.find(({ path }) => path === '404.html')?.html).not.toContain('rel="icon"');
});

for (const [path, type] of Object.entries({
  'favicon.ico': 'image/x-icon',
  'apple-touch-icon.png': 'image/png',
  'robots.txt': 'text/plain; charset=utf-8',
})) {
  test(`${path}, which is asked for by its name alone, is there as ${type}`, async ({ request }) => {
    const response = await request.get(`./${path}`);
    expect(response.status()).toBe(200);
    expect(response.headers()['content-type']).toBe(type);
  });
}
