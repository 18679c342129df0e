import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import config from '../../playwright.config.ts';
import { CHROMIUM_ALONE, filesLeftOut } from '../e2e/engines/chromium-alone.ts';
import { DRIVER_EXCEPTIONS, testsLeftOut } from '../e2e/engines/driver-exceptions.ts';
import { FIREFOX_LOOKS } from '../e2e/engines/firefox-looks.ts';

const FOLDER = new URL('../e2e/', import.meta.url);
const files = readdirSync(FOLDER).filter((name) => name.endsWith('.spec.ts'));
const specs = files.map((name) => readFileSync(new URL(name, FOLDER), 'utf8')).join('\n');

describe('what a driver cannot do', () => {
  const titles = DRIVER_EXCEPTIONS.flatMap(({ leftOut = [] }) => leftOut);

  test.each(titles)('leaves out a test that exists once: %s', (title) => {
    expect(specs.split(`'${title}'`)).toHaveLength(2);
  });

  test.each(DRIVER_EXCEPTIONS.flatMap(({ leftOutFrom = [] }) => leftOutFrom))(
    'leaves out the tests of one line, which begin so: %s',
    (start) => {
      expect(specs.split(`test(\`${start}`)).toHaveLength(2);
    },
  );

  test('leaves out nothing but these', () => {
    const [pattern] = testsLeftOut('firefox');
    expect(`firefox life.spec.ts ${titles[0]}`).toMatch(pattern as RegExp);
    expect(`firefox life.spec.ts ${titles[0]} twice`).not.toMatch(pattern as RegExp);
    expect(testsLeftOut('webkit')).toEqual([]);
  });
});

describe('Firefox runs every file of tests but those that are named with a reason', () => {
  const named = CHROMIUM_ALONE.flatMap(({ files }) => files);

  test('which are there, each of them once', () => {
    expect(files).toEqual(expect.arrayContaining(named));
    expect(new Set(named).size).toBe(named.length);
    for (const { reason } of CHROMIUM_ALONE) expect(reason).toMatch(/\.$/);
  });

  test('and nothing else is left out', () => {
    const project = config.projects?.find(({ name }) => name === 'firefox');
    expect(project?.testMatch).toBeUndefined();
    // WebKit's own walks, which no Playwright drives.
    expect(project?.testIgnore).toEqual([/engines\/[a-z-]+\.webdriver\.spec\.ts$/, ...filesLeftOut()]);
    expect(filesLeftOut()).toHaveLength(named.length);
    const looks = FIREFOX_LOOKS.map(({ titles }) => titles);
    expect(project?.grepInvert).toEqual([...testsLeftOut('firefox'), ...looks]);
  });

  test.each(FIREFOX_LOOKS)('and $name runs what is left to it', ({ name, titles }) => {
    const [firefox, own] = ['firefox', name].map((one) =>
      config.projects?.find((project) => project.name === one),
    );
    expect(own?.testIgnore).toEqual(firefox?.testIgnore);
    expect(own?.grep).toEqual(titles);
  });
});
