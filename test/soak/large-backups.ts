/*
 * A gigabyte of answers goes out into a file and comes back in an empty browser, plain and encrypted, while the
 * memory of all the browser's processes is measured. What is kept of a file in the machine's cache is not counted.
 * What the browser itself takes to store as many files is measured beside it, without any code of the portal.
 */

import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { storageParts } from '#words/storage-parts.ts';
import { servePortal } from '../../scripts/serve.mjs';
import { startBrowser } from '../e2e/own-browser.ts';

const MEGABYTE = 1024 * 1024;
const PASSPHRASE = 'yö on pitkä ja hevonen syö';
/** Of each file; a person's answer is seldom larger. */
const FILE = 50 * MEGABYTE;
/** How much more memory than before it may take to make a backup, however much there is. */
const MOST_MORE = 6 * FILE;
/** How much more than the browser’s own storing: the file that is read, and the copy of which its digest is taken. */
const MOST_BESIDE_STORING = 2 * FILE;

/** Goes through the number of megabytes twice; returns how often something was lost or took too much memory. */
export async function soakBackups(megabytes: number): Promise<number> {
  let faults = 0;
  const storing = await storeOnly(Math.ceil((megabytes * MEGABYTE) / FILE));
  console.log(
    `backups: the browser alone stores as much with ${Math.round(storing / MEGABYTE)} MB more memory`,
  );
  for (const passphrase of [undefined, PASSPHRASE]) {
    const { made, restored, size, more, seconds } = await roundTrip(megabytes, passphrase);
    const isWhole = made && restored === Math.ceil((megabytes * MEGABYTE) / FILE);
    const isFlat = more.making < MOST_MORE && more.restoring < storing + MOST_BESIDE_STORING;
    if (!isWhole || !isFlat) faults += 1;
    console.log(
      `backups ${passphrase ? 'encrypted' : 'plain'}: ${Math.round(size / MEGABYTE)} MB, ` +
        `made in ${seconds.making} s with ${Math.round(more.making / MEGABYTE)} MB more memory, ` +
        `restored in ${seconds.restoring} s with ${Math.round(more.restoring / MEGABYTE)} MB more, ` +
        `${restored} files back${isWhole && isFlat ? '' : ': FAULT'}`,
    );
  }
  return faults;
}

async function roundTrip(megabytes: number, passphrase: string | undefined) {
  const folder = mkdtempSync(join(tmpdir(), 'tietopyynto-'));
  const server = await servePortal({ directory: 'dist' });
  const url = new URL('pyynnot/', server.url).href;
  const more = { making: 0, restoring: 0 };
  const seconds = { making: 0, restoring: 0 };
  try {
    const browser = await startBrowser(join(folder, 'first'));
    const page = await browser.context.newPage();
    const cdp = await browser.context.newCDPSession(page);
    await cdp.send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath: folder });
    await page.goto(url);
    await plant(page, Math.ceil((megabytes * MEGABYTE) / FILE));
    await page.reload();
    const making = watchMemory(join(folder, 'first'));
    const begun = Date.now();
    await page.locator('summary', { hasText: 'varmuuskopio' }).first().click();
    if (passphrase) {
      await page.getByRole('radio', { name: storageParts.backup.encrypted.label }).check();
      await page.getByLabel(storageParts.passphrase.label, { exact: true }).fill(passphrase);
      await page.getByLabel(storageParts.passphrase.again, { exact: true }).fill(passphrase);
    }
    await page.getByRole('button', { name: storageParts.backup.button }).click();
    await page.getByText(/on annettu selaimelle/).waitFor({ timeout: 600_000 });
    seconds.making = Math.round((Date.now() - begun) / 1000);
    more.making = making.stop();
    const file = await downloaded(folder);
    await browser.close();
    rmSync(join(folder, 'first'), { recursive: true });

    const other = await startBrowser(join(folder, 'second'));
    const there = await other.context.newPage();
    await there.goto(url);
    const restoring = watchMemory(join(folder, 'second'));
    const started = Date.now();
    await there.locator('summary', { hasText: 'Palauta varmuuskopiosta' }).click();
    await there.getByRole('button', { name: storageParts.restore.button }).waitFor();
    await there.waitForTimeout(1000);
    const reader = await other.context.newCDPSession(there);
    const { root } = await reader.send('DOM.getDocument');
    const { nodeId } = await reader.send('DOM.querySelector', {
      nodeId: root.nodeId,
      selector: 'input[type=file]',
    });
    // By its path: Playwright would send the bytes.
    await reader.send('DOM.setFileInputFiles', { nodeId, files: [file] });
    if (passphrase) {
      await there.getByLabel(storageParts.restore.label, { exact: true }).fill(passphrase);
      await there.getByRole('button', { name: storageParts.restore.open }).click();
    }
    const confirm = there.getByRole('button', { name: storageParts.restore.confirm, exact: true });
    await confirm.click({ timeout: 600_000 });
    await there
      .getByRole('heading', { name: storageParts.restore.doneHeading })
      .waitFor({ timeout: 600_000 });
    seconds.restoring = Math.round((Date.now() - started) / 1000);
    more.restoring = restoring.stop();
    const restored = await countFiles(there);
    await other.close();
    return { made: true, restored, size: statSync(file).size, more, seconds };
  } finally {
    await server.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

/** By how much memory grows while a bare page stores so many files, each when the one before is on disk. */
async function storeOnly(count: number): Promise<number> {
  const profile = mkdtempSync(join(tmpdir(), 'tietopyynto-'));
  const server = await servePortal({ directory: 'dist' });
  try {
    const browser = await startBrowser(profile);
    const page = await browser.context.newPage();
    // A file without scripts, which gives the page a place of its own to store into.
    await page.goto(new URL('robots.txt', server.url).href);
    const storing = watchMemory(profile);
    await page.evaluate(
      async ([files, size]) => {
        const database = await new Promise<IDBDatabase>((resolve) => {
          const opening = indexedDB.open('storing', 1);
          opening.onupgradeneeded = () => opening.result.createObjectStore('files', { keyPath: 'id' });
          opening.onsuccess = () => resolve(opening.result);
        });
        const bytes = new Uint8Array(size);
        for (let start = 0; start < size; start += 65_536) {
          crypto.getRandomValues(bytes.subarray(start, start + 65_536));
        }
        // The same bytes again and again, so that all that grows is the browser's own.
        for (let id = 0; id < files; id += 1) {
          await new Promise<void>((resolve, reject) => {
            const transaction = database.transaction('files', 'readwrite', { durability: 'strict' });
            transaction.objectStore('files').put({ id, bytes });
            transaction.oncomplete = () => resolve();
            transaction.onabort = () => reject(transaction.error);
          });
        }
      },
      [count, FILE] as const,
    );
    const more = storing.stop();
    await browser.close();
    return more;
  } finally {
    await server.close();
    rmSync(profile, { recursive: true, force: true });
  }
}

/** Puts an answered request with files into the page's database. */
async function plant(page: Page, count: number): Promise<void> {
  await page.evaluate(
    async ([files, size]) => {
      const open = async (): Promise<IDBDatabase> => {
        for (;;) {
          // The page makes its database after it has shown itself.
          const [{ name, version = 0 } = {}] = await indexedDB.databases();
          const found =
            name !== undefined &&
            version > 1 &&
            (await new Promise<IDBDatabase>((resolve) => {
              const opening = indexedDB.open(name);
              opening.onsuccess = () => resolve(opening.result);
            }));
          if (!found) continue;
          if (found.objectStoreNames.contains('attachments')) return found;
          found.close();
          await new Promise((resolve) => setTimeout(resolve, 200));
        }
      };
      const database = await open();
      const put = (table: string, record: object) =>
        new Promise<void>((resolve, reject) => {
          const transaction = database.transaction(table, 'readwrite');
          transaction.objectStore(table).put(record);
          transaction.oncomplete = () => resolve();
          transaction.onabort = () => reject(transaction.error);
        });
      const at = '2026-11-22T12:00:00.000Z';
      const ids = Array.from({ length: files }, (_, index) => `bigfile${String(index).padStart(4, '0')}`);
      for (const id of ids) {
        const bytes = new Uint8Array(size);
        for (let start = 0; start < size; start += 65_536) {
          crypto.getRandomValues(bytes.subarray(start, start + 65_536));
        }
        await put('attachments', { id, version: 1, requestId: 'request01', addedAt: at, bytes });
      }
      await put('timelines', {
        id: 'request01',
        version: 1,
        signedAt: at,
        reference: 'TP-1',
        controller: 'Balentor Oy',
        rights: ['access'],
        registers: ['Asiakasrekisteri'],
        name: 'Aino Esimerkki',
        events: [
          { id: 'event0001', on: '2026-11-22', recordedAt: at, kind: 'sent', channel: 'email' },
          {
            id: 'event0002',
            on: '2026-11-23',
            recordedAt: at,
            kind: 'answered',
            files: ids.map((id) => ({ id, name: `${id}.zip`, type: '', size })),
          },
        ],
        undone: [],
        index: { isOpen: 1, words: ['aino'] },
      });
      database.close();
    },
    [count, FILE] as const,
  );
}

function countFiles(page: Page): Promise<number> {
  return page.evaluate(async () => {
    const [{ name = '' } = {}] = await indexedDB.databases();
    const database = await new Promise<IDBDatabase>((resolve) => {
      const opening = indexedDB.open(name);
      opening.onsuccess = () => resolve(opening.result);
    });
    return await new Promise<number>((resolve) => {
      const counting = database.transaction('attachments').objectStore('attachments').count();
      counting.onsuccess = () => resolve(counting.result);
    });
  });
}

/** The file in the folder, once the browser has written all of it. */
async function downloaded(folder: string): Promise<string> {
  for (;;) {
    const name = readdirSync(folder).find((one) => /\.tar(\.age)?$/.test(one));
    if (name) return join(folder, name);
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
}

/** Watches the private memory of the profile's processes; `stop` says by how much it grew at most. */
function watchMemory(profile: string): { stop(): number } {
  const atFirst = memoryOf(profile);
  let most = atFirst;
  const timer = setInterval(() => {
    most = Math.max(most, memoryOf(profile));
  }, 250);
  return {
    stop() {
      clearInterval(timer);
      return most - atFirst;
    },
  };
}

/**
 * Memory in bytes that only the browser with the profile and what it started have: what several of them share, such as
 * a record on its way from a page to the disk, counts once.
 */
function memoryOf(profile: string): number {
  const processes = new Map<number, { parent: number; isFirst: boolean }>();
  for (const name of readdirSync('/proc')) {
    if (!/^\d+$/.test(name)) continue;
    try {
      const parent = numberIn(readFileSync(`/proc/${name}/status`, 'utf8'), 'PPid');
      const isFirst = readFileSync(`/proc/${name}/cmdline`, 'utf8').includes(`--user-data-dir=${profile}`);
      processes.set(Number(name), { parent, isFirst });
    } catch {
      // It ended meanwhile.
    }
  }
  const belongs = (pid: number): boolean => {
    const one = processes.get(pid);
    return one !== undefined && (one.isFirst || (one.parent > 1 && belongs(one.parent)));
  };
  return [...processes.keys()].filter(belongs).reduce((sum, pid) => sum + ownShareOf(pid), 0);
}

/** The process's private memory and its share of what it shares. */
function ownShareOf(pid: number): number {
  try {
    const maps = readFileSync(`/proc/${pid}/smaps_rollup`, 'utf8');
    return (numberIn(maps, 'Pss_Anon') + numberIn(maps, 'Pss_Shmem')) * 1024;
  } catch {
    // It ended meanwhile.
    return 0;
  }
}

function numberIn(text: string, field: string): number {
  return Number(new RegExp(`^${field}:\\s+(\\d+)`, 'm').exec(text)?.[1] ?? 0);
}
