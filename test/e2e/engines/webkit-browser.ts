import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Builder, Capabilities, type WebDriver } from 'selenium-webdriver';
import { findWebKit } from '../../../scripts/find-webkit.mjs';

const MS_TO_START = 30_000;
const MS_TO_QUIT = 5_000;

/** A WebKitGTK with a profile of its own, on a display that nobody sees. */
export interface WebKitBrowser {
  readonly driver: WebDriver;
  /** Ends it and all that it started, and deletes the profile. */
  close(): Promise<void>;
}

/** Starts a display, the driver's server and a browser. */
export async function startWebKit(): Promise<WebKitBrowser> {
  const programs = findWebKit();
  if (!programs) throw new Error('Expected WebKitWebDriver, MiniBrowser and Xvfb to be installed.');
  const home = mkdtempSync(join(tmpdir(), 'tietopyynto-webkit-'));
  // Each in a process group of its own, so that what it starts ends with it.
  const children: ChildProcess[] = [];
  // The driver's server first, with the browsers that it started, and then what they were shown on.
  const stop = (): void => {
    for (const child of children.toReversed()) killGroup(child);
  };
  // A test that fails ends its process, and must not leave a browser behind.
  process.once('exit', stop);
  const close = async (): Promise<void> => {
    process.off('exit', stop);
    stop();
    await Promise.all(children.map(ended));
    rmSync(home, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  };

  try {
    // The server finds a free number by itself, and writes it to the descriptor.
    const display = spawn(
      programs.display,
      ['-displayfd', '3', '-screen', '0', '1280x960x24', '-nolisten', 'tcp'],
      {
        stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
        detached: true,
      },
    );
    children.push(display);
    const number = await firstLine(display);

    const port = await freePort();
    const server = spawn(programs.driver, ['-p', String(port)], {
      stdio: 'ignore',
      detached: true,
      env: { PATH: process.env.PATH, DISPLAY: `:${number}`, ...profileIn(home) },
    });
    children.push(server);
    await answering(port);

    const driver = await new Builder()
      .disableEnvironmentOverrides()
      .usingServer(`http://127.0.0.1:${port}`)
      .withCapabilities(
        new Capabilities({
          browserName: 'MiniBrowser',
          'webkitgtk:browserOptions': { binary: programs.browser, args: ['--automation'] },
        }),
      )
      .build();
    await driver.manage().window().setRect({ x: 0, y: 0, width: 1280, height: 960 });
    await driver.manage().setTimeouts({ script: 30_000, pageLoad: 60_000 });
    return {
      driver,
      async close() {
        await Promise.race([driver.quit().catch(() => {}), later(MS_TO_QUIT)]);
        await close();
      },
    };
  } catch (error) {
    await close();
    throw error;
  }
}

/** Nothing of the machine's own settings, and drawing without a graphics card. */
function profileIn(home: string): NodeJS.ProcessEnv {
  return {
    HOME: home,
    XDG_CACHE_HOME: join(home, 'cache'),
    XDG_CONFIG_HOME: join(home, 'config'),
    XDG_DATA_HOME: join(home, 'data'),
    XDG_RUNTIME_DIR: home,
    LANG: 'C.UTF-8',
    LANGUAGE: 'fi',
    TZ: 'Europe/Helsinki',
    LIBGL_ALWAYS_SOFTWARE: '1',
    WEBKIT_DISABLE_COMPOSITING_MODE: '1',
  };
}

function firstLine(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    child.stdio[3]?.once('data', (line) => resolve(String(line).trim()));
    child.once('exit', (code) => reject(new Error(`Expected a display, and Xvfb ended with ${code}.`)));
  });
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer().once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      if (address === null || typeof address === 'string') throw new TypeError('Expected a port number.');
      server.close(() => resolve(address.port));
    });
  });
}

/** Waits until the driver's server takes sessions; it says nothing when it does. */
async function answering(port: number): Promise<void> {
  const until = Date.now() + MS_TO_START;
  for (;;) {
    const answer = await fetch(`http://127.0.0.1:${port}/status`).catch(() => undefined);
    if (answer?.ok) return;
    if (Date.now() > until) throw new Error('Expected WebKitWebDriver to answer in half a minute.');
    await later(50);
  }
}

const later = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

function killGroup(child: ChildProcess): void {
  if (child.pid !== undefined && child.exitCode === null && child.signalCode === null) {
    process.kill(-child.pid, 'SIGKILL');
  }
}

function ended(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return Promise.resolve();
  return new Promise((resolve) => child.once('exit', () => resolve()));
}
