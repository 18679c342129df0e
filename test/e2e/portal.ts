import { mkdirSync, rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type Browser, type BrowserContext, test as base, expect } from '@playwright/test';
import { servePortal } from '../../scripts/serve.mjs';
import { messagesLetPass } from './engines/driver-exceptions.ts';
import { DOWNLOADS } from './saved-file.ts';

/** What a Playwright project sets. */
export interface PortalOptions {
  /** Where the built site is served, starting and ending with `/`. */
  basePath: string;
}

interface Portal {
  /** The address of the portal's front page, ending in `/`. */
  url: string;
}

interface Watch {
  /** Parts of console messages that the test provokes and the watch lets pass. */
  expectedMessages: string[];
  /** Fails the test when a page does anything unannounced; runs by itself. */
  quietPages: undefined;
}

/**
 * Playwright's `test` with the built portal served to it. Addresses are relative
 * (`page.goto('./pyynto/')`), so that a test holds at any base path. A test fails when any page in
 * any context writes to the console, throws, violates the Content-Security-Policy or asks another
 * host for anything.
 */
export const test = base.extend<Watch, PortalOptions & { portal: Portal }>({
  basePath: ['/', { option: true, scope: 'worker' }],

  portal: [
    async ({ basePath }, use) => {
      const directory = fileURLToPath(new URL('../../dist/', import.meta.url));
      const server = await servePortal({ directory, basePath });
      await use({ url: server.url });
      await server.close();
    },
    { scope: 'worker' },
  ],

  baseURL: ({ portal }, use) => use(portal.url),

  launchOptions: [
    async ({ launchOptions, browserName }, use) => {
      if (browserName !== 'firefox') return await use(launchOptions);
      mkdirSync(DOWNLOADS, { recursive: true });
      await use({ ...launchOptions, downloadsPath: DOWNLOADS });
      rmSync(DOWNLOADS, { recursive: true });
    },
    { scope: 'worker' },
  ],

  expectedMessages: ({ browserName }, use) => use(messagesLetPass(browserName)),

  quietPages: [
    async ({ browser, portal, expectedMessages }, use) => {
      const unannounced = collectUnannounced(browser, portal);
      await use(undefined);
      const unexpected = unannounced
        .stop()
        .filter((message) => !expectedMessages.some((expected) => message.includes(expected)));
      expect(unexpected, 'console messages, errors, policy violations and requests elsewhere').toEqual([]);
    },
    { auto: true },
  ],
});

export { expect };

/** Listens to every context the browser opens from now on. */
function collectUnannounced(browser: Browser, portal: Portal): { stop: () => string[] } {
  const messages: string[] = [];
  const origin = new URL(portal.url).origin;

  const watch = (context: BrowserContext) => {
    // Chromium reports a violation on the console in its own words as well; the event is the standard.
    context.addInitScript(() => {
      document.addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI }) =>
        console.error(`policy violation: ${effectiveDirective} ${blockedURI}`),
      );
    });
    context.on('console', (message) => {
      // Playwright's own words where a test does not let a service worker in.
      if (message.text() === 'Service Worker registration blocked by Playwright') return;
      messages.push(`console.${message.type()}: ${message.text()}`);
    });
    context.on('weberror', (error) => messages.push(`page error: ${error.error()}`));
    context.on('request', (request) => {
      const { protocol, origin: asked } = new URL(request.url());
      if (protocol !== 'blob:' && protocol !== 'data:' && asked !== origin) {
        messages.push(`request to another origin: ${request.url()}`);
      }
    });
  };
  browser.on('context', watch);
  return {
    stop: () => {
      browser.off('context', watch);
      return messages;
    },
  };
}
