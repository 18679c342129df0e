import { brotliCompressSync } from 'node:zlib';
import type { Page } from '@playwright/test';
import { seedWords, words } from '../content/seed-words.ts';
import { expect, test } from './portal.ts';

const SLUGS = ['asiakasrekisteri', 'markkinointirekisteri'];

for (const slug of SLUGS) {
  test(`the article of ${slug} is the official text word for word`, async ({ page }) => {
    await page.goto(`./selosteet/${slug}/`);
    expect(words(await officialText(page))).toEqual(seedWords(slug));
  });

  test(`the notice of ${slug} is one request without script and of at most 8 kB`, async ({ page }) => {
    const requests: string[] = [];
    page.on('request', (request) => requests.push(request.url()));
    const response = await page.goto(`./selosteet/${slug}/`);
    const body = (await response?.body()) ?? Buffer.alloc(0);
    // The icon is one more, which the browser keeps for all pages.
    expect(requests.filter((url) => !url.endsWith('/favicon.svg'))).toHaveLength(1);
    expect(brotliCompressSync(body).length).toBeLessThanOrEqual(8 * 1024);
    await expect(page.locator('script')).toHaveCount(0);
  });

  test(`the notice of ${slug} has its thirteen permanent anchors`, async ({ page }) => {
    await page.goto(`./selosteet/${slug}/`);
    const ids = await page.locator('article h2').evaluateAll((headings) => headings.map(({ id }) => id));
    expect(ids).toEqual(Array.from({ length: 13 }, (_, index) => `kohta-${index + 1}`));
    const targets = await page
      .getByRole('navigation', { name: 'Sisällys' })
      .getByRole('link')
      .evaluateAll((links) => links.map((link) => link.getAttribute('href')));
    expect(targets).toEqual(ids.map((id) => `#${id}`));
  });

  test(`the notice of ${slug} opens a request at sections 7, 11, 12 and 13`, async ({ page }) => {
    await page.goto(`./selosteet/${slug}/`);
    const doors = await page.locator('article section').evaluateAll((sections) =>
      sections
        .map((section) => ({
          id: section.querySelector('h2')?.id,
          words: [...section.querySelectorAll<HTMLAnchorElement>('aside a')].map(
            ({ hash }) => new URLSearchParams(hash.slice(1)).get('oikeus') ?? 'mikä tahansa',
          ),
        }))
        .filter(({ words }) => words.length > 0),
    );
    const storage = slug === 'markkinointirekisteri' ? ['markkinointikielto', 'poisto'] : ['poisto'];
    expect(doors).toEqual([
      { id: 'kohta-7', words: storage },
      { id: 'kohta-11', words: ['tarkastus'] },
      { id: 'kohta-12', words: ['oikaisu', 'poisto', 'rajoitus'] },
      { id: 'kohta-13', words: ['mikä tahansa'] },
    ]);
    const door = page.locator('#kohta-11 ~ aside a');
    expect(await door.getAttribute('href')).toBe(`../../pyynto/#rekisteri=${slug}&oikeus=tarkastus`);
  });

  test(`the notice of ${slug} warns of the other's address and person, with both dates`, async ({ page }) => {
    await page.goto(`./selosteet/${slug}/`);
    const warning = page.locator('.beside .conflict');
    await expect(warning).toBeVisible();
    for (const fact of [
      'Väinönkatu 38 C',
      'Piippukatu 11',
      'Anne Mero',
      'Salli Kokkinen',
      '5.10.2022',
      '23.6.2021',
    ]) {
      await expect(warning).toContainText(fact);
    }
  });
}

test('on a narrow screen the title comes first, then the facts folded, then the text', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto('./selosteet/asiakasrekisteri/');
  const tops = await Promise.all(
    ['h1', 'summary', '#kohta-1'].map(
      async (selector) => (await page.locator(selector).first().boundingBox())?.y,
    ),
  );
  expect(tops).toEqual([...tops].sort((a, b) => Number(a) - Number(b)));
  const facts = page.locator('article details').first();
  await expect(facts.getByText('Kuinka kauan')).toBeHidden();
  await page.getByText('Lyhyesti').first().click();
  await expect(facts.getByText('Kuinka kauan')).toBeVisible();
});

test('the comparison shows what differs and what does not', async ({ page }) => {
  await page.goto('./selosteet/vertailu/');
  const marks = await page.locator('table mark').allTextContents();
  expect(marks).toEqual(
    expect.arrayContaining(['Väinönkatu 38 C, 40100 Jyväskylä', 'Facebook Inc.', 'Anne Mero']),
  );
  expect(marks).not.toContain('HubSpot Inc.');
  expect(marks).not.toContain('info@balentor.fi');
  await expect(page.locator('h3')).toHaveCount(13);
});

/** The text of the one article, without what the portal put beside it. */
function officialText(page: Page): Promise<string> {
  return page.evaluate(() => {
    const articles = document.querySelectorAll('article');
    if (articles.length !== 1) throw new Error(`Expected one article, got ${articles.length}.`);
    const article = articles[0]?.cloneNode(true) as HTMLElement;
    for (const own of article.querySelectorAll('aside, nav')) own.remove();
    for (const end of article.querySelectorAll('br, h1, h2, p, li, div')) end.append(' ');
    for (const end of article.querySelectorAll('br')) end.replaceWith(' ');
    return article.textContent ?? '';
  });
}
