import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

/** Who may know what a notice lacks: the check itself, and what prints it for the publisher. */
const INSIDERS =
  /^src\/(?:domain\/notice-check\/|i18n\/notice-stems|site\/(?:checked-notices|notice-report)\.ts|cli\/notices\.ts)/;

test('nothing that becomes part of the site knows the notice check', () => {
  const files = globSync('src/**/*.{ts,tsx,astro}').map((file) => file.replaceAll('\\', '/'));
  const others = files.filter((file) => !INSIDERS.test(file));
  expect(files.length - others.length).toBeGreaterThan(10);
  const knowing = others.filter((file) =>
    /from '[^']*(?:notice-check|notice-stems|checked-notices|notice-report)/.test(readFileSync(file, 'utf8')),
  );
  expect(knowing).toEqual([]);
});
