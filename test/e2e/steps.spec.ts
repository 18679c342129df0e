import { PNG } from 'pngjs';
import { form as words } from '#words/form.ts';
import { rightWords } from '#words/rights.ts';
import { sendingWords } from '#words/sending.ts';
import { formOn } from './form-driver.ts';
import { goBack, goForward } from './history.ts';
import { expect, test } from './portal.ts';

const PHONE = { width: 360, height: 740 };

test.beforeEach(({ page }) => page.setViewportSize(PHONE));

test('Back is one step back, closes the letter, and loses nothing', async ({ page }) => {
  const form = formOn(page);
  await page.goto('./');
  await page.goto('./pyynto/');
  await page.getByRole('radio', { name: rightWords.access.wish }).check();
  await form.next();
  await form.heading(words.steps[1].heading).waitFor();
  await form.next();
  await form.field('dataSubject.name').fill('Aino Esimerkki');
  await expect(form.savedLine()).toBeVisible();

  await page.getByRole('button', { name: words.letter.show }).click();
  await expect(page.getByRole('dialog')).toBeVisible();
  await goBack(page);
  await expect(page.getByRole('dialog')).toBeHidden();
  await expect(form.field('dataSubject.name')).toHaveValue('Aino Esimerkki');

  await page.reload();
  await form.heading(words.steps[2].heading).waitFor();
  await goBack(page);
  await expect(form.heading(words.steps[1].heading)).toBeFocused();
  await goBack(page);
  await expect(form.heading(words.steps[0].heading)).toBeFocused();
  await expect(page.getByRole('radio', { name: rightWords.access.wish })).toBeChecked();
  await goForward(page);
  await goForward(page);
  await expect(form.field('dataSubject.name')).toHaveValue('Aino Esimerkki');
});

test('a link that brought both answers opens at the next question, in four presses and two fields', async ({
  page,
}) => {
  const form = formOn(page);
  let presses = 0;
  const press = async (name: string): Promise<void> => {
    presses++;
    await page.getByRole('button', { name, exact: true }).click();
  };
  await page.goto('./pyynto/#rekisteri=markkinointirekisteri&oikeus=markkinointikielto');
  await form.heading(words.steps[2].heading).waitFor();
  // The ban binds the controller: no register is asked, and all of them are named.
  await expect(page.getByText('asiakasrekisteri ja markkinointirekisteri').first()).toBeVisible();
  await page.getByRole('button', { name: words.choice.change, exact: true }).click();
  await expect(page.getByRole('checkbox', { name: 'Asiakasrekisteri', exact: true })).toHaveCount(0);
  await goBack(page);
  await form.field('dataSubject.name').fill('Aino Esimerkki');
  await form.field('dataSubject.knownEmail').fill('aino.esimerkki@example.fi');
  await press(words.next);
  await expect(page.getByRole('article')).toContainText('Aino Esimerkki');
  await press(words.signature.sign);
  await page.getByRole('link', { name: sendingWords.download.first }).waitFor();
  expect(presses).toBeLessThanOrEqual(4);
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
});

test('the bar across the foot spans the screen, and covers nothing where the page ends', async ({ page }) => {
  await page.goto('./pyynto/');
  const bar = page.locator('.step-bar');
  await expect(bar).toBeInViewport({ ratio: 1 });
  const top = Math.round((await bar.boundingBox())?.y ?? 0);
  const clip = { x: 0, y: top, width: PHONE.width, height: 4 };
  const { data } = PNG.sync.read(await page.screenshot({ clip }));
  const colorAt = (x: number, y: number) => data.readUInt32BE(4 * (y * PHONE.width + x));
  // Its rule goes from edge to edge, and what stands below it is the paper.
  const rule = Array.from({ length: PHONE.width }, (_, x) => colorAt(x, 0));
  expect(new Set(rule).size).toBe(1);
  expect(colorAt(0, 3)).not.toBe(rule[0]);
  expect(colorAt(PHONE.width - 1, 3)).toBe(colorAt(0, 3));

  await page.evaluate(() => scrollTo({ top: document.body.scrollHeight, behavior: 'instant' }));
  const covered = await bar.evaluate((element) => {
    const own = element.getBoundingClientRect();
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const found: string[] = [];
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      if (element.contains(node) || !node.textContent?.trim() || !node.parentElement?.checkVisibility())
        continue;
      const range = document.createRange();
      range.selectNodeContents(node);
      for (const { top, bottom, height } of range.getClientRects()) {
        if (height > 0 && top < own.bottom && bottom > own.top) found.push(node.textContent);
      }
    }
    return found;
  });
  expect(covered).toEqual([]);
});

test('the letter is seen before it is signed', async ({ page }) => {
  const form = formOn(page);
  await page.goto('./pyynto/#rekisteri=markkinointirekisteri&oikeus=markkinointikielto');
  await form.field('dataSubject.name').fill('Aino Esimerkki');
  await form.field('dataSubject.knownEmail').fill('aino.esimerkki@example.fi');
  await form.next();
  const letter = page.getByRole('article');
  const way = page.getByRole('radiogroup', { name: 'Miten lähetät pyynnön?' });
  await expect(letter).toBeInViewport();
  expect((await letter.boundingBox())?.y).toBeLessThan((await way.boundingBox())?.y ?? 0);
  await page.getByRole('button', { name: words.letter.showWhole }).click();
  await expect(letter.getByText('Ystävällisin terveisin')).toBeVisible();
  await page.getByRole('radio', { name: 'Postitse', exact: true }).check();
  await expect(page.getByRole('radio', { name: words.signature.byPen })).toBeChecked();
});

test('a device that can share files shares the letter first, and copies the address', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.addInitScript(() => {
    navigator.canShare = () => true;
    navigator.share = async (data) => {
      document.title = `${data?.files?.[0]?.name} ${data?.text?.slice(0, 4)}`;
    };
  });
  const form = formOn(page);
  await page.goto('./pyynto/#rekisteri=markkinointirekisteri&oikeus=markkinointikielto');
  await form.field('dataSubject.name').fill('Aino Esimerkki');
  await form.field('dataSubject.knownEmail').fill('aino.esimerkki@example.fi');
  await form.next();
  await form.sign();
  const share = page.getByRole('button', { name: sendingWords.email.share });
  const save = page.getByRole('link', { name: sendingWords.download.first });
  expect((await share.boundingBox())?.y).toBeLessThan((await save.boundingBox())?.y ?? 0);
  await share.click();
  await expect(page).toHaveTitle(/^markkinointikielto.*\.pdf Hei!$/);
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe('info@balentor.fi');
});
