import { defineConfig } from '@playwright/test';
import type { PortalOptions } from './test/e2e/portal.ts';

/** Browser tests of the built site, served at the root of a host and in a folder of one. */
export default defineConfig<object, PortalOptions>({
  testDir: 'test/e2e',
  outputDir: 'test-results',
  forbidOnly: process.env.CI === 'true',
  fullyParallel: true,
  retries: 0,
  // A slow machine is no fault of the portal's; speed is measured in the bench.
  timeout: 90_000,
  expect: { timeout: 15_000 },
  workers: 2,
  use: {
    locale: 'fi-FI',
    timezoneId: 'Europe/Helsinki',
    trace: 'off',
    launchOptions: {
      // Playwright adds --no-sandbox by itself, without which Chromium refuses to start as root.
      args: [
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-gpu',
        '--disable-quic',
        '--disable-sync',
        '--no-first-run',
      ],
      ...(process.env.CHROME_PATH ? { executablePath: process.env.CHROME_PATH } : {}),
    },
  },
  projects: [
    { name: 'root', use: { basePath: '/' } },
    { name: 'subpath', testMatch: '**/*.anywhere.spec.ts', use: { basePath: '/a/b/' } },
  ],
});
