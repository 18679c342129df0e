import type { Page } from '@playwright/test';
import { form as words } from '#words/form.ts';
import { servePortal } from '../../scripts/serve.mjs';
import { formOn } from '../e2e/form-driver.ts';
import { valuesFor } from '../fixtures/form-values.ts';
import { launchBrowser } from './launch-browser.ts';
import { median, type Row } from './report.ts';

const FIRST_ROUNDS = 7;
const WARM_ROUNDS = 9;
/** Longer than anybody's last look at the letter before signing; the worker has rehearsed by then. */
const MS_READING = 2500;
const values = valuesFor(['access'], ['markkinointirekisteri']);

/**
 * How long a person waits: for the first signed packet, as people meet it and without anything made ready, in turn, each
 * in a new profile; for the next ones on the page; and for the word that a draft is saved.
 */
export async function measureBrowser(dist: string): Promise<Row[]> {
  const portal = await servePortal({ directory: dist });
  const browser = await launchBrowser();
  const cold: number[] = [];
  const met: number[] = [];
  const warm: number[] = [];
  const saves: number[] = [];
  const opened = async (isReady: boolean): Promise<Page> => {
    const context = await browser.newContext({ locale: 'fi-FI', timezoneId: 'Europe/Helsinki' });
    if (!isReady) await context.addInitScript(asksToSaveData);
    const page = await context.newPage();
    await page.goto(`${portal.url}pyynto/`);
    await formOn(page).fillUntilSigning(values);
    saves.push(await timeToSaved(page));
    await page.waitForTimeout(MS_READING);
    if (page.workers().length !== (isReady ? 1 : 0)) throw new Error('Expected a worker only when ready.');
    return page;
  };
  try {
    for (let round = 0; round < FIRST_ROUNDS; round++) {
      const unready = await opened(false);
      cold.push(await timeToPacket(unready));
      await unready.context().close();
      const page = await opened(true);
      met.push(await timeToPacket(page));
      if (round === FIRST_ROUNDS - 1) {
        for (let again = 0; again < WARM_ROUNDS; again++) warm.push(await signAgain(page));
      }
      await page.context().close();
    }
  } finally {
    await browser.close();
    await portal.close();
  }
  return [
    { name: 'button to signed packet, nothing made ready, median', value: median(cold), unit: 'ms' },
    { name: 'button to signed packet, as people meet it, median', value: median(met), unit: 'ms' },
    {
      name: 'as people meet it ÷ nothing made ready',
      value: median(met) / median(cold),
      unit: '×',
      budget: 0.6,
    },
    { name: 'button to signed packet, again on the page, median', value: median(warm), unit: 'ms' },
    { name: 'last key to "saved", strict durability, median', value: median(saves), unit: 'ms' },
  ];
}

/** Has the page make nothing ready, as it does where a device is told to save data. */
function asksToSaveData(): void {
  Object.defineProperty(navigator, 'connection', { value: { saveData: true } });
}

/** From pressing the button until the link to the packet stands on the page. */
function timeToPacket(page: Page): Promise<number> {
  return page.evaluate(
    (label) =>
      new Promise<number>((resolve) => {
        const button = [...document.querySelectorAll('button')].find(
          ({ textContent }) => textContent === label,
        );
        const start = performance.now();
        new MutationObserver((_, observer) => {
          if (!document.querySelector('a[download]')) return;
          observer.disconnect();
          resolve(performance.now() - start);
        }).observe(document.body, { childList: true, subtree: true });
        button?.click();
      }),
    words.signature.sign,
  );
}

/** A changed letter from the signed one, signed on the same page with the same key. */
async function signAgain(page: Page): Promise<number> {
  await page.getByRole('button', { name: 'Tee uusi luonnos' }).click();
  const form = formOn(page);
  for (const { heading } of words.steps.slice(0, 3)) {
    await form.heading(heading).waitFor();
    await form.next();
  }
  await form.heading(words.steps[3].heading).waitFor();
  return timeToPacket(page);
}

/** From a change, as by the last key, until the page says that it is saved. */
function timeToSaved(page: Page): Promise<number> {
  return page.evaluate(
    (saved) =>
      new Promise<number>((resolve) => {
        const option = document.querySelector<HTMLInputElement>('input[name="signature.kind"]:not(:checked)');
        const isSaved = (): boolean => document.body.innerText.includes(saved);
        const start = performance.now();
        let wasUnsaved = false;
        const observer = new MutationObserver(() => {
          wasUnsaved ||= !isSaved();
          if (!wasUnsaved || !isSaved()) return;
          observer.disconnect();
          resolve(performance.now() - start);
        });
        observer.observe(document.body, { childList: true, subtree: true, characterData: true });
        option?.click();
      }),
    words.saving.saved(''),
  );
}
