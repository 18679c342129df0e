import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { newestDay } from '../../src/site/newest-day.ts';

const CHANGELOG = '# Changelog\n\n## [Unreleased]\n\n## [0.2.0] - 2026-12-01\n\n## [0.1.0] - 2026-11-22\n';

test('today is not before the newest notice, nor before the newest release', () => {
  expect(newestDay(['2022-10-05', '2021-06-23'], CHANGELOG)).toBe('2026-12-01');
  expect(newestDay(['2022-10-05', '2027-01-31'], CHANGELOG)).toBe('2027-01-31');
  expect(newestDay(['2022-10-05'], '')).toBe('2022-10-05');
  expect(newestDay([], '')).toBe('');
});

test('the portal’s own changelog tells a day', () => {
  const changelog = readFileSync(new URL('../../CHANGELOG.md', import.meta.url), 'utf8');
  expect(newestDay([], changelog)).toMatch(/^20\d{2}-\d{2}-\d{2}$/);
});
