import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test as portalTest } from '../portal.ts';
import { driverWalker } from './driver-walker.ts';
import { lookAt } from './onlooker.ts';
import type { Walker } from './walker.ts';
import { startWebKit } from './webkit-browser.ts';

/** The portal's `test` with a walker in WebKitGTK, which Playwright does not drive. */
export const test = portalTest.extend<{ walker: Walker }>({
  // It would start the project's browser; what it watches for is asked of the onlooker here.
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the needed fixtures from this pattern.
  quietPages: ({}, use) => use(undefined),

  walker: async ({ portal }, use) => {
    const { driver, close } = await startWebKit();
    const folder = mkdtempSync(join(tmpdir(), 'tietopyynto-attached-'));
    const messages: string[] = [];
    const look = async (): Promise<void> => {
      messages.push(...(await lookAt(driver, new URL(portal.url).origin)));
    };
    try {
      await use(driverWalker({ driver, url: portal.url, folder, look }));
      await look();
    } finally {
      await close();
      rmSync(folder, { recursive: true });
    }
    expect(messages, 'console messages, errors, policy violations and requests elsewhere').toEqual([]);
  },
});
