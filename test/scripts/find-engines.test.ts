import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import playwright from '../../playwright.config.ts';
import { engines } from '../../scripts/find-engines.mjs';
import { findFirefox } from '../../scripts/find-firefox.mjs';
import { findWebKit } from '../../scripts/find-webkit.mjs';

let folder: string;

/** A program that ends with the status. */
function plant(name: string, status = 0): string {
  const path = join(folder, name);
  writeFileSync(path, `#!/bin/sh\nexit ${status}\n`, { mode: 0o755 });
  return path;
}

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'tietopyynto-engines-'));
  vi.stubEnv('PATH', folder);
  vi.stubEnv('FIREFOX_PATH', '');
});

afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true });
});

describe.runIf(process.platform === 'linux')('an engine', () => {
  test('that is nowhere on the path is not found', () => {
    expect(findFirefox()).toBeUndefined();
    expect(findWebKit()).toBeUndefined();
  });

  test('that does not start is passed over', () => {
    plant('firefox-esr', 1);
    expect(findFirefox()).toBeUndefined();
    const other = plant('firefox');
    expect(findFirefox()).toBe(other);
  });

  test('that is named by hand comes first', () => {
    plant('firefox-esr');
    const own = plant('own');
    vi.stubEnv('FIREFOX_PATH', own);
    expect(findFirefox()).toBe(own);
  });

  test('without a display is not whole', () => {
    plant('WebKitWebDriver');
    expect(findWebKit()).toBeUndefined();
  });
});

test('every Playwright project belongs to one engine, so that its tests run or are counted as skipped', () => {
  const named = engines.flatMap(({ projects }) => projects);
  expect(named.toSorted()).toEqual(playwright.projects?.map(({ name }) => name).toSorted());
});
