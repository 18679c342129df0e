import type { Page } from '@playwright/test';
import { createViteServer } from 'vitest/node';
import { aSignedRequest } from '../store/samples.ts';
import { launchBrowser } from './launch-browser.ts';
import { median, type Row } from './report.ts';

const REQUESTS = 10_000;
/** Bytes of a packet as the portal makes them. */
const PACKET_LENGTH = 30_000;
/** What `/pyynnot/` shows at first. */
const SHOWN = 50;
const ROUNDS = 9;
const SEARCHES = ['vi', 'virtanen', 'tp-', 'virtanen aino', 'zzz'];

/**
 * The list of ten thousand requests, each with a packet of its usual size: how long the first stretch takes once
 * the store is open, how much memory it takes, and how long a search takes as one types.
 */
export async function measureStore(): Promise<Row[]> {
  const server = await createViteServer({
    configFile: false,
    logLevel: 'error',
    server: { port: 0, hmr: false },
    optimizeDeps: { include: ['dexie', 'zod/mini'] },
  });
  await server.listen();
  const browser = await launchBrowser('--js-flags=--expose-gc');
  try {
    const url = server.resolvedUrls?.local[0] ?? '';
    const context = await browser.newContext();
    const planting = await context.newPage();
    await planting.goto(`${url}package.json`);
    await plant(planting);
    await planting.close();
    const page = await context.newPage();
    await page.goto(`${url}package.json`);
    const session = await context.newCDPSession(page);
    const heapUsed = async (): Promise<number> => {
      await session.send('HeapProfiler.collectGarbage');
      return (await session.send('Runtime.getHeapUsage')).usedSize;
    };
    await page.evaluate(async () => {
      const path = '/src/store/store.ts';
      const { openStore } = await import(path);
      const store = await openStore({ businessId: '0933696-9', basePath: '/' });
      // What any list costs first: the parser's schemas and the connection.
      await store.listTimelines({ count: 1 });
      Object.assign(globalThis, { store });
    });
    const before = await heapUsed();
    const lists = await page.evaluate(
      async ([count, rounds]) => {
        const { store } = globalThis as never as { store: Store };
        const times: number[] = [];
        for (let round = 0; round < rounds; round++) {
          const start = performance.now();
          Object.assign(globalThis, { shown: await store.listTimelines({ count }) });
          times.push(performance.now() - start);
        }
        return times;
      },
      [SHOWN, ROUNDS] as const,
    );
    const used = (await heapUsed()) - before;
    const searches = await page.evaluate(
      async ([typed, rounds]) => {
        const { store } = globalThis as never as { store: Store };
        const times: number[] = [];
        for (let round = 0; round < rounds; round++) {
          for (const text of typed) {
            const start = performance.now();
            await store.searchTimelines(text, 50);
            times.push(performance.now() - start);
          }
        }
        return times;
      },
      [SEARCHES, ROUNDS] as const,
    );
    return [
      {
        name: 'first 50 of 10,000 requests, store open, first time',
        value: lists[0] ?? Number.NaN,
        unit: 'ms',
      },
      { name: 'first 50 of 10,000 requests, again, median', value: median(lists), unit: 'ms' },
      { name: 'memory for the list', value: used, unit: 'B', budget: 6_000_000 },
      { name: 'a search among 10,000, median', value: median(searches), unit: 'ms' },
      { name: 'a search among 10,000, slowest', value: Math.max(...searches), unit: 'ms' },
    ];
  } finally {
    await browser.close();
    await server.close();
  }
}

interface Store {
  listTimelines(options: { count: number }): Promise<unknown>;
  searchTimelines(typed: string, count: number): Promise<unknown>;
}

/** Fills the page's store with requests past the form: each with a packet, half of them sent. */
async function plant(page: Page): Promise<void> {
  const { pdf: _, ...sample } = aSignedRequest();
  await page.evaluate(
    async ([signed, count, length]) => {
      const path = '/src/store/store.ts';
      const { openStore } = await import(path);
      const store = await openStore({ businessId: '0933696-9', basePath: '/' });
      const names = ['Aino Virtanen', 'Bertta Äijälä', 'Cecilia Ström', 'Daniel Virta', 'Eero Koskinen'];
      const pad = (number: number, digits: number) => String(number).padStart(digits, '0');
      for (let index = 0; index < count; index++) {
        const id = `request${pad(index, 6)}`;
        const at = new Date(Date.UTC(2026, 0, 1) + index * 600_000).toISOString();
        const { request } = signed.file;
        const name = names[index % names.length];
        await store.signDraft(
          { id, revision: 0 },
          {
            ...signed,
            id,
            signedAt: at,
            pdf: new Uint8Array(length),
            file: {
              ...signed.file,
              request: {
                ...request,
                reference: `TP-${pad(Math.floor(index / 10_000), 4)}-${pad(index % 10_000, 4)}`,
                dataSubject: { ...request.dataSubject, name },
              },
            },
          },
        );
      }
      store.close();
    },
    [sample, REQUESTS, PACKET_LENGTH] as const,
  );
}
