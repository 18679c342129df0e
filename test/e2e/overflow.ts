import type { Page } from '@playwright/test';

/** By how many pixels the page is wider than its window; a scroll bar that takes room of its own takes it from both. */
export function overflowOf(page: Page): Promise<number> {
  return page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    return scrollWidth - clientWidth;
  });
}
