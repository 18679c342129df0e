import type { Page } from '@playwright/test';
import { expect } from './portal.ts';

/** The looks that a person asks a browser for. */
export interface Looks {
  readonly colorScheme?: 'light' | 'dark';
  readonly forcedColors?: 'active';
}

/** Shows pages in these looks. Fails in a browser that does not take them, where a test would see the usual ones. */
export async function showIn(page: Page, looks: Looks): Promise<void> {
  await page.emulateMedia(looks);
  const queries = Object.entries({
    'prefers-color-scheme': looks.colorScheme,
    'forced-colors': looks.forcedColors,
  }).flatMap(([feature, value]) => (value ? [`(${feature}: ${value})`] : []));
  const taken = await page.evaluate((asked) => asked.filter((query) => matchMedia(query).matches), queries);
  expect(taken, 'what the browser shows').toEqual(queries);
}
