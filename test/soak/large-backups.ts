/*
 * A gigabyte of answers goes out into a file and comes back in an empty browser, plain and encrypted, while the
 * memory of all the browser's processes is measured. What is kept of a file in the machine's cache is not counted.
 * What the browser itself takes to store as many files is measured beside it, without any code of the portal.
 */

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { servePortal } from '../../scripts/serve.mjs';
import { browserPath } from '../bench/launch-browser.ts';
import { startBrowser } from '../e2e/own-browser.ts';
import { FILE, roundTrip } from './backup-round-trip.ts';
import { watchMemory } from './browser-memory.ts';

const MEGABYTE = 1024 * 1024;
const PASSPHRASE = 'yö on pitkä ja hevonen syö';
/** How much more memory than before it may take to make a backup, however much there is. */
const MOST_MORE = 6 * FILE;
/** How much more than the browser’s own storing: the file that is read, and the copy of which its digest is taken. */
const MOST_BESIDE_STORING = 2 * FILE;

/** Goes through the number of megabytes twice; returns how often something was lost or took too much memory. */
export async function soakBackups(megabytes: number): Promise<number> {
  process.env.CHROME_PATH = await browserPath();
  let faults = 0;
  const files = Math.ceil((megabytes * MEGABYTE) / FILE);
  const storing = await storeOnly(files);
  console.log(`backups: the browser alone stores as much with ${inMegabytes(storing)} more memory`);
  for (const passphrase of [undefined, PASSPHRASE]) {
    const { size, restored, making, restoring } = await roundTrip(files, passphrase);
    const isFlat = making.memory < MOST_MORE && restoring.memory < storing + MOST_BESIDE_STORING;
    const isFault = restored !== files || !isFlat;
    if (isFault) faults += 1;
    console.log(
      `backups ${passphrase ? 'encrypted' : 'plain'}: ${inMegabytes(size)}, ` +
        `made in ${inSeconds(making.time)} with ${inMegabytes(making.memory)} more memory, ` +
        `restored in ${inSeconds(restoring.time)} with ${inMegabytes(restoring.memory)} more, ` +
        `${restored} files back${isFault ? ': FAULT' : ''}`,
    );
  }
  return faults;
}

const inMegabytes = (bytes: number): string => `${Math.round(bytes / MEGABYTE)} MB`;
const inSeconds = (milliseconds: number): string => `${Math.round(milliseconds / 1000)} s`;

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
