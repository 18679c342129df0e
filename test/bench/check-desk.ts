import type { Browser } from '@playwright/test';
import { checkWords as words } from '#words/check.ts';

/** What it took until the page shows its results, in milliseconds: as time passes, and of the page's processor. */
export interface Pass {
  readonly time: number;
  readonly processor: number;
  /** What the table says. */
  readonly text: string;
}

/** The open page that checks files. */
export interface CheckDesk {
  /** Drops the files, by their paths, and waits for a row of each. */
  check(paths: readonly string[]): Promise<Pass>;
}

/** Opens `/tarkista/` in a context of its own; a first file starts its worker. */
export async function openDesk(browser: Browser, url: string): Promise<CheckDesk> {
  const context = await browser.newContext({ locale: 'fi-FI' });
  const page = await context.newPage();
  await page.goto(url);
  await page.locator('astro-island:not([ssr])').first().waitFor({ state: 'attached' });
  const cdp = await browser.newBrowserCDPSession();
  const processorTime = async (): Promise<number> => {
    const { processInfo } = await cdp.send('SystemInfo.getProcessInfo');
    return (
      processInfo.reduce((sum, { type, cpuTime }) => sum + (type === 'renderer' ? cpuTime : 0), 0) * 1000
    );
  };
  return {
    async check(paths) {
      const clear = page.getByRole('button', { name: words.summary.clear });
      if (await clear.isVisible()) await clear.click();
      const shown = page.evaluate(waitForRows, paths.length);
      const before = await processorTime();
      const start = performance.now();
      await page.locator('input[type=file]').setInputFiles([...paths]);
      const text = await shown;
      return { time: performance.now() - start, processor: (await processorTime()) - before, text };
    },
  };
}

/** Resolves with the table's text once it has so many rows. */
function waitForRows(count: number): Promise<string> {
  return new Promise((resolve) => {
    const look = (): void => {
      const table = document.querySelector<HTMLElement>('table.checks');
      if (table?.querySelectorAll('tbody tr').length !== count) return;
      observer.disconnect();
      resolve(table.innerText);
    };
    const observer = new MutationObserver(look);
    observer.observe(document.body, { childList: true, subtree: true });
  });
}
