import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { DRIVER_EXCEPTIONS, testsLeftOut } from '../e2e/engines/driver-exceptions.ts';

const FOLDER = new URL('../e2e/', import.meta.url);
const specs = readdirSync(FOLDER)
  .filter((name) => name.endsWith('.spec.ts'))
  .map((name) => readFileSync(new URL(name, FOLDER), 'utf8'))
  .join('\n');

describe('what a driver cannot do', () => {
  const titles = DRIVER_EXCEPTIONS.flatMap(({ leftOut = [] }) => leftOut);

  test.each(titles)('leaves out a test that exists once: %s', (title) => {
    expect(specs.split(`'${title}'`)).toHaveLength(2);
  });

  test('leaves out nothing but these', () => {
    const [pattern] = testsLeftOut('firefox');
    expect(`firefox life.spec.ts ${titles[0]}`).toMatch(pattern as RegExp);
    expect(`firefox life.spec.ts ${titles[0]} twice`).not.toMatch(pattern as RegExp);
    expect(testsLeftOut('webkit')).toEqual([]);
  });
});
