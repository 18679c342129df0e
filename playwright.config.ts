import { defineConfig } from '@playwright/test';
import { findFirefox } from './scripts/find-firefox.mjs';
import { filesLeftOut } from './test/e2e/engines/chromium-alone.ts';
import { firefoxPreferences, testsLeftOut } from './test/e2e/engines/driver-exceptions.ts';
import { FIREFOX_LOOKS } from './test/e2e/engines/firefox-looks.ts';
import type { PortalOptions } from './test/e2e/portal.ts';

const firefox = findFirefox();
// The same walks in every engine; where WebKit is, no Playwright drives it, and the walker starts it itself.
const walks = /engines\/[a-z-]+\.spec\.ts$/;
const walksByWebDriver = /engines\/[a-z-]+\.webdriver\.spec\.ts$/;

/** The system's own Firefox, by WebDriver BiDi: Playwright's build of it comes from one server only. */
const useFirefox = (preferences: Readonly<Record<string, number>> = {}) => ({
  browserName: 'firefox' as const,
  channel: 'moz-firefox',
  launchOptions: {
    firefoxUserPrefs: { ...firefoxPreferences(), ...preferences },
    ...(firefox ? { executablePath: firefox } : {}),
  },
});
const leftOutInFirefox = [walksByWebDriver, ...filesLeftOut()];

/**
 * Browser tests of the built site, served at the root of a host and in a folder of one; in Firefox, too, where an
 * engine can make a difference; and people’s paths in three engines.
 */
export default defineConfig<object, PortalOptions>({
  testDir: 'test/e2e',
  outputDir: 'test-results',
  forbidOnly: process.env.CI === 'true',
  fullyParallel: true,
  // A machine shared with strangers can stall a browser for a minute. In CI a test that fails runs once more, and one
  // that passes only then is named in the output: it is a fault to look at, and no reason to refuse everything else.
  retries: process.env.CI === 'true' ? 1 : 0,
  // A slow machine is no fault of the portal's; speed is measured in the bench.
  timeout: 90_000,
  expect: { timeout: 15_000 },
  workers: 2,
  use: {
    // Each test sees what was built, by the network; the one on what is kept without it allows it.
    serviceWorkers: 'block',
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
    { name: 'root', testIgnore: 'test/e2e/engines/**', use: { basePath: '/' } },
    { name: 'subpath', testMatch: '**/*.anywhere.spec.ts', use: { basePath: '/a/b/' } },
    { name: 'chromium', testMatch: walks },
    {
      name: 'firefox',
      testIgnore: leftOutInFirefox,
      grepInvert: [...testsLeftOut('firefox'), ...FIREFOX_LOOKS.map(({ titles }) => titles)],
      use: useFirefox(),
    },
    ...FIREFOX_LOOKS.map(({ name, titles, preferences }) => ({
      name,
      testIgnore: leftOutInFirefox,
      grep: titles,
      use: useFirefox(preferences),
    })),
    { name: 'webkit', testMatch: walksByWebDriver },
  ],
});
