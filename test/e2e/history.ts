import type { Page } from '@playwright/test';

/**
 * Goes back by one step. In Firefox Playwright waits for a page to load, which a step within one page does not; there the
 * page's own way back is taken, and what comes is for the test to wait for.
 */
export async function goBack(page: Page): Promise<void> {
  if (page.context().browser()?.browserType().name() !== 'firefox') await page.goBack();
  else await page.evaluate(() => history.back());
}

/** Goes forward by one step, in the same way. */
export async function goForward(page: Page): Promise<void> {
  if (page.context().browser()?.browserType().name() !== 'firefox') await page.goForward();
  else await page.evaluate(() => history.forward());
}
