import { type ChildProcess, spawn } from 'node:child_process';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { type BrowserContext, chromium } from '@playwright/test';

/** A browser with a profile on disk, which can be killed as a crash or a power switch would. */
export interface OwnBrowser {
  readonly context: BrowserContext;
  /** Kills the browser and every process that it started, at once. */
  kill(): Promise<void>;
  /** Lets the browser close its files, as when its window is closed. */
  close(): Promise<void>;
}

/** Starts a browser on the profile's folder; one folder outlives many browsers, but serves one at a time. */
export async function startBrowser(
  profile: string,
  environment: NodeJS.ProcessEnv = {},
): Promise<OwnBrowser> {
  const child = spawn(
    process.env.CHROME_PATH ?? chromium.executablePath(),
    [
      '--headless',
      '--no-sandbox',
      '--disable-gpu',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--no-first-run',
      '--remote-debugging-port=0',
      `--user-data-dir=${profile}`,
      'about:blank',
    ],
    // A process group of its own, so that it can be killed as a whole.
    { detached: true, stdio: ['ignore', 'ignore', 'pipe'], env: { ...process.env, ...environment } },
  );
  const killGroup = (): boolean => process.kill(-(child.pid as number), 'SIGKILL');
  // A test that fails ends its process, and must not leave a browser behind.
  process.once('exit', killGroup);
  const exited = new Promise<void>((resolve) =>
    child.once('exit', () => {
      process.off('exit', killGroup);
      resolve();
    }),
  );
  const browser = await chromium.connectOverCDP(await readAddress(child));
  const [context] = browser.contexts();
  if (!context) throw new Error('Expected the profile’s own context, got none.');
  return {
    context,
    async kill() {
      if (child.exitCode === null && child.signalCode === null) killGroup();
      await exited;
      // The lock of a process that is gone would keep the next one from opening the profile.
      for (const name of ['SingletonLock', 'SingletonCookie', 'SingletonSocket']) {
        rmSync(join(profile, name), { force: true });
      }
    },
    async close() {
      await (await browser.newBrowserCDPSession()).send('Browser.close').catch(() => {});
      await exited;
    },
  };
}

/** The address that the browser writes once it listens. */
function readAddress({ stderr }: ChildProcess): Promise<string> {
  if (!stderr) throw new TypeError('Expected a browser whose messages can be read.');
  return new Promise((resolve, reject) => {
    // It goes on reading, since what nobody reads would fill the pipe and stop the browser.
    createInterface({ input: stderr })
      .on('line', (line) => {
        const [, address] = /^DevTools listening on (ws:\S+)/.exec(line) ?? [];
        if (address) resolve(address);
      })
      .once('close', () => reject(new Error('Expected a browser to start, and it ended.')));
  });
}
