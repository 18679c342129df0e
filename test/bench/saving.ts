import type { Page } from '@playwright/test';
import { form as words } from '#words/form.ts';
import { servePortal } from '../../scripts/serve.mjs';
import { formOn } from '../e2e/form-driver.ts';
import { valuesFor } from '../fixtures/form-values.ts';
import { launchBrowser } from './launch-browser.ts';
import { median, percentile, type Row } from './report.ts';

const ROUNDS = 40;

/**
 * How long a save takes, from the beginning of its transaction until the page says "saved". The wait for the last key
 * (`delay` of autosave.ts) is the person's own time, and is not in it.
 */
export async function measureSaving(dist: string): Promise<Row[]> {
  const portal = await servePortal({ directory: dist });
  const browser = await launchBrowser();
  try {
    const context = await browser.newContext({ locale: 'fi-FI' });
    await context.addInitScript(noteTransactions);
    const page = await context.newPage();
    await page.goto(`${portal.url}pyynto/`);
    await formOn(page).fillUntilSigning(valuesFor(['access'], ['markkinointirekisteri']));
    const times: number[] = [];
    for (let round = 0; round < ROUNDS; round++) times.push(await timeToSaved(page));
    return [
      { name: 'write begun to "saved", strict durability, median', value: median(times), unit: 'ms' },
      {
        name: 'write begun to "saved", strict durability, 95th per cent',
        value: percentile(times, 95),
        unit: 'ms',
      },
    ];
  } finally {
    await browser.close();
    await portal.close();
  }
}

/** Notes when the page last began to write into its database. */
function noteTransactions(): void {
  const { transaction } = IDBDatabase.prototype;
  IDBDatabase.prototype.transaction = function (names, mode, options) {
    if (mode === 'readwrite') Object.assign(globalThis, { writeBegun: performance.now() });
    return transaction.call(this, names, mode, options);
  };
}

function timeToSaved(page: Page): Promise<number> {
  return page.evaluate(
    (saved) =>
      new Promise<number>((resolve) => {
        const option = document.querySelector<HTMLInputElement>('input[name="signature.kind"]:not(:checked)');
        const isSaved = (): boolean => document.body.innerText.includes(saved);
        let wasUnsaved = false;
        const observer = new MutationObserver(() => {
          wasUnsaved ||= !isSaved();
          if (!wasUnsaved || !isSaved()) return;
          observer.disconnect();
          resolve(performance.now() - (globalThis as never as { writeBegun: number }).writeBegun);
        });
        observer.observe(document.body, { childList: true, subtree: true, characterData: true });
        option?.click();
      }),
    words.saving.saved(''),
  );
}
