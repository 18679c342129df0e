import type { Page } from '@playwright/test';

/** Puts an answered request with so many files of the size, in bytes, into the page's database. */
export async function plantAnswers(page: Page, count: number, size: number): Promise<void> {
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
    [count, size] as const,
  );
}

/** How many files the page's database has. */
export function countFiles(page: Page): Promise<number> {
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
