import type { BrowserContext, Page } from '@playwright/test';
import { servePortal } from '../../scripts/serve.mjs';
import { newTimeline } from '../../src/domain/life/timeline.ts';
import { storedForm } from '../../src/store/medium/records.ts';
import { plantRecords } from '../e2e/stored.ts';
import { aSignedRequest } from '../store/samples.ts';
import { launchBrowser } from './launch-browser.ts';
import { layoutShiftOf } from './layout-shift.ts';
import { median, type Row } from './report.ts';

const ROUNDS = 9;
const [FEW, MANY] = [10, 1000] as const;

/** Half of what the site of 8115938 took beside this one in turn: its rows came after 3.1 times its notice page's load. */
const ROWS_BUDGET = 1.55;

/**
 * How soon the page of requests shows its first rows after navigation, beside the load of a page that is text alone, in
 * turn: with few requests in the store, and with many. And what moves on it meanwhile.
 */
export async function measureRequestsPage(dist: string): Promise<Row[]> {
  const portal = await servePortal({ directory: dist });
  const browser = await launchBrowser();
  try {
    const rows: number[] = [];
    const manyRows: number[] = [];
    const loads: number[] = [];
    const shifts: number[] = [];
    const few = await browser.newContext({ locale: 'fi-FI' });
    const many = await browser.newContext({ locale: 'fi-FI' });
    await plant(few, portal.url, FEW);
    await plant(many, portal.url, MANY);
    for (let round = 0; round < ROUNDS; round++) {
      rows.push(await onPage(few, `${portal.url}pyynnot/`, timeToRows));
      loads.push(await onPage(few, `${portal.url}selosteet/asiakasrekisteri/`, timeToLoad));
      manyRows.push(await onPage(many, `${portal.url}pyynnot/`, timeToRows));
    }
    for (const context of [few, many]) {
      shifts.push(await onPage(context, `${portal.url}pyynnot/`, shiftWithRows));
    }
    return [
      { name: `first rows of ${FEW} after navigation, median`, value: median(rows), unit: 'ms' },
      { name: `first rows of ${MANY} after navigation, median`, value: median(manyRows), unit: 'ms' },
      { name: 'the load of a notice page, median', value: median(loads), unit: 'ms' },
      {
        name: `first rows of ${FEW} ÷ load of a notice page`,
        value: median(rows) / median(loads),
        unit: '×',
        budget: ROWS_BUDGET,
      },
      {
        name: `first rows of ${MANY} ÷ first rows of ${FEW}`,
        value: median(manyRows) / median(rows),
        unit: '×',
        budget: 1.6,
      },
      {
        name: 'what moves while the rows come (CLS)',
        value: Math.max(...shifts),
        unit: '×',
        budget: 0.02,
        goal: 0,
      },
    ];
  } finally {
    await browser.close();
    await portal.close();
  }
}

/** Puts so many requests into the context's store, as the portal itself keeps them. */
async function plant(context: BrowserContext, url: string, count: number): Promise<void> {
  const timeline = newTimeline(aSignedRequest());
  const records = Array.from({ length: count }, (_, index) =>
    storedForm('timelines', {
      ...timeline,
      id: `request${String(index).padStart(6, '0')}`,
      signedAt: new Date(Date.UTC(2026, 0, 1) + index * 600_000).toISOString(),
      reference: `TP-${String(index).padStart(4, '0')}`,
    }),
  );
  await onPage(context, `${url}pyynnot/`, async (page) => {
    await page.evaluate(untilThereIsDatabase);
    await plantRecords(page, 'timelines', records);
  });
}

/** The page makes its database after it has shown itself. */
async function untilThereIsDatabase(): Promise<void> {
  for (;;) {
    const databases = await indexedDB.databases();
    // A version of 1 is one that is being made.
    if (databases.some(({ version = 0 }) => version > 1)) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

async function onPage<T>(context: BrowserContext, url: string, work: (page: Page) => Promise<T>): Promise<T> {
  const page = await context.newPage();
  try {
    await page.addInitScript(noteRows);
    await page.goto(url);
    return await work(page);
  } finally {
    await page.close();
  }
}

/** Promises the time at which the first row of a list of requests stands on the page, since navigation began. */
function noteRows(): void {
  const rowsAt = new Promise<number>((resolve) => {
    const observer = new MutationObserver(() => {
      if (!document.querySelector('.entries li')) return;
      observer.disconnect();
      resolve(performance.now());
    });
    observer.observe(document, { childList: true, subtree: true });
  });
  Object.assign(globalThis, { rowsAt });
}

function timeToRows(page: Page): Promise<number> {
  return page.evaluate(() => (globalThis as never as { rowsAt: Promise<number> }).rowsAt);
}

async function timeToLoad(page: Page): Promise<number> {
  return await page.evaluate(
    () => (performance.getEntriesByType('navigation')[0] as PerformanceNavigationTiming).loadEventStart,
  );
}

async function shiftWithRows(page: Page): Promise<number> {
  await timeToRows(page);
  await page.waitForLoadState('networkidle');
  return await layoutShiftOf(page);
}
