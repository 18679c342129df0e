import type { Page } from '@playwright/test';
import { form as words } from '#words/form.ts';
import { servePortal } from '../../scripts/serve.mjs';
import { formOn } from '../e2e/form-driver.ts';
import { valuesFor } from '../fixtures/form-values.ts';
import { launchBrowser } from './launch-browser.ts';
import { median, type Row } from './report.ts';

const COLD_ROUNDS = 5;
const WARM_ROUNDS = 9;
const values = valuesFor(['access'], ['markkinointirekisteri']);

/** How long a person waits: for the signed packet, cold and warm, and for the word that a draft is saved. */
export async function measureBrowser(dist: string): Promise<Row[]> {
  const portal = await servePortal({ directory: dist });
  const browser = await launchBrowser();
  const cold: number[] = [];
  const warm: number[] = [];
  const saves: number[] = [];
  try {
    for (let round = 0; round < COLD_ROUNDS; round++) {
      const context = await browser.newContext({ locale: 'fi-FI', timezoneId: 'Europe/Helsinki' });
      const page = await context.newPage();
      await page.goto(`${portal.url}pyynto/`);
      const form = formOn(page);
      await form.fillUntilSigning(values);
      saves.push(await timeToSaved(page));
      cold.push(await timeToPacket(page));
      if (round === COLD_ROUNDS - 1) {
        for (let again = 0; again < WARM_ROUNDS; again++) warm.push(await signAgain(page));
      }
      await context.close();
    }
  } finally {
    await browser.close();
    await portal.close();
  }
  return [
    {
      name: 'button to signed packet, first in a new browser profile, median',
      value: median(cold),
      unit: 'ms',
    },
    { name: 'button to signed packet, again on the page, median', value: median(warm), unit: 'ms' },
    { name: 'last key to "saved", strict durability, median', value: median(saves), unit: 'ms' },
  ];
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
