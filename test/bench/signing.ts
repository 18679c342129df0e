import { readFileSync } from 'node:fs';
import type { Browser, Page } from '@playwright/test';
import { form as words } from '#words/form.ts';
import { servePortal } from '../../scripts/serve.mjs';
import { writeLetter } from '../../src/domain/letter/letter.ts';
import { requestSchema } from '../../src/domain/request/request.ts';
import { formOn } from '../e2e/form-driver.ts';
import { valuesFor } from '../fixtures/form-values.ts';
import { wordings } from '../fixtures/wordings.ts';
import { launchBrowser } from './launch-browser.ts';
import { median, type Row } from './report.ts';
import { serveStandIn } from './stand-in.ts';

const FIRST_ROUNDS = 7;
const WARM_ROUNDS = 9;
/** Longer than anybody's last look at the letter before signing; the worker has rehearsed by then. */
const MS_READING = 2500;
const values = valuesFor(['access'], ['markkinointirekisteri']);
const sample = new URL('../fixtures/requests/tarkastus.json', import.meta.url);

/**
 * How long a person waits for the first signed packet, as people meet it and cold, and a stand-in of a peer's generator
 * beside them: in turn, each in a browser that was just started, with a profile and a cache of its own. Then for the
 * next ones on the page.
 */
export async function measureSigning(dist: string): Promise<Row[]> {
  const portal = await servePortal({ directory: dist });
  const letter = writeLetter(requestSchema.parse(JSON.parse(readFileSync(sample, 'utf8'))), wordings);
  const standIn = await serveStandIn(letter);
  const cold: number[] = [];
  const met: number[] = [];
  const again: number[] = [];
  const peerCold: number[] = [];
  const peerAgain: number[] = [];
  try {
    for (let round = 0; round < FIRST_ROUNDS; round++) {
      const isLast = round === FIRST_ROUNDS - 1;
      await inNewBrowser(async (browser) =>
        cold.push(await timeToPacket(await openForm(browser, portal.url, false))),
      );
      await inNewBrowser(async (browser) => {
        const page = await openForm(browser, portal.url, true);
        met.push(await timeToPacket(page));
        for (let time = 0; isLast && time < WARM_ROUNDS; time++) again.push(await signAgain(page));
      });
      await inNewBrowser(async (browser) => {
        const page = await browser.newPage();
        await page.goto(standIn.url);
        peerCold.push(await standIn.draw(page));
        for (let time = 0; isLast && time < WARM_ROUNDS; time++) peerAgain.push(await standIn.draw(page));
      });
    }
  } finally {
    await standIn.close();
    await portal.close();
  }
  const ratio = (name: string, ours: number[], theirs: number[]): Row => ({
    name,
    value: median(ours) / median(theirs),
    unit: '×',
  });
  return [
    {
      name: 'cold: first click, new profile, nothing cached or made ready, median',
      value: median(cold),
      unit: 'ms',
    },
    {
      name: 'as people meet it: first click after a look at the letter, median',
      value: median(met),
      unit: 'ms',
    },
    { ...ratio('as people meet it ÷ cold', met, cold), budget: 0.6, goal: 0.45 },
    { name: 'again on the page, median', value: median(again), unit: 'ms' },
    { name: 'pdfmake stand-in, cold, median', value: median(peerCold), unit: 'ms' },
    { name: 'pdfmake stand-in, again on the page, median', value: median(peerAgain), unit: 'ms' },
    ratio('cold ÷ pdfmake stand-in cold', cold, peerCold),
    ratio('as people meet it ÷ pdfmake stand-in cold', met, peerCold),
    ratio('again ÷ pdfmake stand-in again', again, peerAgain),
  ];
}

async function inNewBrowser(work: (browser: Browser) => Promise<unknown>): Promise<void> {
  const browser = await launchBrowser();
  try {
    await work(browser);
  } finally {
    await browser.close();
  }
}

/** The form at its last button, after a look at the letter; with or without a worker that has rehearsed. */
async function openForm(browser: Browser, url: string, isReady: boolean): Promise<Page> {
  const context = await browser.newContext({ locale: 'fi-FI', timezoneId: 'Europe/Helsinki' });
  if (!isReady) await context.addInitScript(asksToSaveData);
  const page = await context.newPage();
  await page.goto(`${url}pyynto/`);
  await formOn(page).fillUntilSigning(values);
  await page.waitForTimeout(MS_READING);
  if (page.workers().length !== (isReady ? 1 : 0)) throw new Error('Expected a worker only when ready.');
  return page;
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
