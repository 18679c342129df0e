import type { Locator, Page } from '@playwright/test';
import { axeViolations } from '../axe.ts';
import { expect, test as portalTest } from '../portal.ts';
import { savedBy } from '../saved-file.ts';
import { ASLEEP, type Target, type Walker } from './walker.ts';

/** The portal's `test` with a walker in the project's own browser, which is Chromium or Firefox. */
export const test = portalTest.extend<{ walker: Walker }>({
  walker: ({ page }, use) => use(pageWalker(page)),
});

/** Walks a Playwright page. */
function pageWalker(page: Page): Walker {
  const find = ({ role, name, within }: Target): Locator => {
    const around = within ? find(within) : page;
    if (role !== 'field') return around.getByRole(role, name === undefined ? {} : { name, exact: true });
    return around.getByLabel(name ?? /./, { exact: true });
  };

  return {
    async open(path) {
      await page.goto(path);
    },
    async reload() {
      await page.reload();
    },
    async untilKept() {
      await page.evaluate(() => navigator.serviceWorker.ready);
    },

    waitFor: (target) => find(target).waitFor(),
    textOf: (target) => find(target).innerText(),
    valueOf: (target) => find(target).inputValue(),
    hasFocus: (target) => find(target).evaluate((element) => element === document.activeElement),

    press: (target) => find(target).click(),
    choose: (target) => find(target).check(),
    fill: (target, text) => find(target).fill(text),
    async unfold(words) {
      // What comes above it while the button is down moves it away from under the pointer, and nothing is clicked.
      const part = page.locator('details').filter({ has: page.locator('summary', { hasText: words }) });
      await expect(async () => {
        if ((await part.getAttribute('open')) === null) await part.locator('summary').click();
        await expect(part).toHaveAttribute('open', '', { timeout: 2000 });
      }).toPass();
    },
    async attach(...files) {
      await expect(page.locator(ASLEEP)).toHaveCount(0);
      await page
        .locator('input[type=file]')
        .setInputFiles(files.map(({ name, bytes }) => ({ name, mimeType: '', buffer: bytes })));
    },
    async draw(target) {
      const pad = find(target);
      await pad.scrollIntoViewIfNeeded();
      const box = await pad.boundingBox();
      if (!box) throw new Error(`Expected to see what is drawn on: “${target.name}”.`);
      const at = (part: number): [number, number] => [box.x + box.width * part, box.y + box.height * part];
      await page.mouse.move(...at(0.2));
      await page.mouse.down();
      await page.mouse.move(...at(0.8), { steps: 5 });
      await page.mouse.up();
    },

    key: (name) => page.keyboard.press(name),
    type: (text) => page.keyboard.type(text),

    save: (action) => savedBy(page, action),
    provoke: (fault) => page.evaluate(fault),
    violations: () => axeViolations(page),
  };
}
