import { expectNoAxeViolations } from './axe.ts';
import { showIn } from './looks.ts';
import { overflowOf } from './overflow.ts';
import { expect, test } from './portal.ts';

const PAGES = {
  './': 'Etusivu',
  './selosteet/': 'Selosteet',
  './selosteet/asiakasrekisteri/': 'Asiakasrekisteri: rekisteriseloste',
  './selosteet/markkinointirekisteri/': 'Markkinointirekisteri: rekisteriseloste',
  './selosteet/vertailu/': 'Selosteiden vertailu',
  './pyynto/': 'Tee pyyntö',
  './pyynnot/': 'Pyyntöni',
  './tarkista/': 'Tarkista kirje',
  './tietoa/': 'Tietoa',
  './tilanteet/': 'Muut tilanteet',
};

for (const [path, title] of Object.entries(PAGES)) {
  test(`${path} has its title, one main heading, landmarks and a language`, async ({ page }) => {
    await page.goto(path);
    await expect(page).toHaveTitle(`${title} – Balentorin tietosuoja`);
    await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1);
    await expect(page.getByRole('main')).toHaveCount(1);
    await expect(page.getByRole('banner')).toHaveCount(1);
    await expect(page.getByRole('contentinfo')).toHaveCount(1);
    await expect(page.locator('html')).toHaveAttribute('lang', 'fi');
  });

  for (const colorScheme of ['light', 'dark'] as const) {
    for (const width of [320, 1280]) {
      test(`${path} breaks no accessibility rule at ${width} px in ${colorScheme} colours`, async ({
        page,
      }) => {
        await showIn(page, { colorScheme });
        await page.setViewportSize({ width, height: 900 });
        await page.goto(path);
        await expectNoAxeViolations(page);
      });
    }
  }

  test(`${path} fits a screen of 320 px`, async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    await page.goto(path);
    expect(await overflowOf(page), 'pixels beyond the screen').toBe(0);
  });
}

test('the first key press offers a way past the navigation', async ({ page }) => {
  await page.goto('./tietoa/');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: 'Siirry sisältöön' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('main')).toBeFocused();
});

test('the navigation says where one is', async ({ page }) => {
  await page.goto('./selosteet/vertailu/');
  const navigation = page.getByRole('navigation', { name: 'Pääsivut' });
  await expect(navigation.getByRole('link', { name: 'Selosteet' })).toHaveAttribute('aria-current', 'true');
  await navigation.getByRole('link', { name: 'Tietoa' }).click();
  await expect(navigation.getByRole('link', { name: 'Tietoa' })).toHaveAttribute('aria-current', 'page');
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the request page says how to write by hand, and where to', async ({ page }) => {
    await page.goto('./pyynto/');
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    const main = page.getByRole('main');
    await expect(main.getByRole('link', { name: 'info@balentor.fi' })).toBeVisible();
    await expect(main.locator('dd')).toContainText(['info@balentor.fi', 'Väinönkatu 38 C', 'Piippukatu 11']);
  });
});

test('a lost address leads on in words, at any depth', async ({ page, expectedMessages }) => {
  expectedMessages.push('404');
  await page.goto('./ei/ole/olemassa/');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Sivua ei löydy');
  await expect(page.locator('section[lang=sv] h2')).toHaveText('Sidan hittades inte');
  await expect(page.locator('section[lang=en] h2')).toHaveText('Page not found');
  await expect(page.locator('a[href^=".."], a[href^="./"]')).toHaveCount(0);
  await expectNoAxeViolations(page);
});

test('the shape of request.json is published for programs that read packets', async ({ request }) => {
  const schema = await (await request.get('./request.schema.json')).json();
  expect(schema.oneOf).toHaveLength(2);
  for (const [index, version] of [1, 2].entries()) {
    expect(schema.oneOf[index]).toMatchObject({
      type: 'object',
      additionalProperties: false,
      properties: { version: { const: version } },
      required: expect.arrayContaining(['request']),
    });
  }
});

test('the site has a notice of its own (Art. 13)', async ({ page }) => {
  await page.goto('./tietoa/#sivuston-seloste');
  const notice = page.locator('section', { has: page.locator('#sivuston-seloste') });
  for (const item of [
    /Rekisterinpitäjä on Balentor Oy/,
    /oikeutettu etu/,
    /säilytysaikaa|poistetaan|ei tallenneta/,
    /15–18 ja 21 artikla/,
    /valvontaviranomaiselle/,
  ]) {
    await expect(notice).toContainText(item);
  }
});

test('the form leads to what no letter fits where one chooses, and to writing by hand there', async ({
  page,
}) => {
  await page.goto('./pyynto/#rekisteri=asiakasrekisteri&oikeus=tarkastus');
  await expect(page.locator('#access-scope')).toBeVisible();
  await expect(page.getByRole('link', { name: 'Katso muut tilanteet' })).toBeHidden();
  await page.goto('./tietoa/');
  await page.goto('./pyynto/');
  await page.getByRole('link', { name: 'Katso muut tilanteet' }).click();
  await page.getByRole('link', { name: 'Läheinen on kuollut' }).click();
  await expect(page.locator('#kuollut-laheinen')).toBeInViewport();
  await expect(page.getByRole('heading', { name: 'Kirjoita ainakin nämä' })).toBeVisible();
});
