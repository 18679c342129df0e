import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const FILES = globSync([
  'src/**/*.{ts,tsx,astro,mjs}',
  'test/**/*.{ts,tsx}',
  'scripts/**/*.{mjs,ts}',
  '*.config.*',
]);

/** The files in which each word stands. */
const files = new Map<string, Set<string>>();
for (const file of FILES) {
  for (const [word] of readFileSync(file, 'utf8').matchAll(/\w+/g)) {
    files.set(word, (files.get(word) ?? new Set()).add(file));
  }
}

/** The names that a file exports where it declares them. */
function exportsOf(file: string): string[] {
  const declared =
    /^export (?:async )?(?:const|let|function\*?|class|type|interface) (?:\[([\w, ]+)\]|(\w+))/gm;
  return [...readFileSync(file, 'utf8').matchAll(declared)].flatMap(
    ([, several, one]) => several?.split(', ') ?? one ?? [],
  );
}

/** The words are typed as a whole, and the languages are read by other builds than this one; pages are Astro's. */
const sources = FILES.filter((file) => /^src\/(?!i18n\/|pages\/|content\.config).*\.tsx?$/.test(file));

test('every name that is exported is used in another file', () => {
  const alone = sources.flatMap((file) =>
    exportsOf(file)
      .filter((name) => [...(files.get(name) ?? [])].every((user) => user === file))
      .map((name) => `${file}: ${name}`),
  );
  expect(alone).toEqual([]);
});

test('exports are found', () => {
  expect(sources.length).toBeGreaterThan(300);
  expect(exportsOf('src/packet/seal/seal-numbers.ts')).toContain('CONFIRMATION');
  expect(exportsOf('src/platform/hex.ts')).toEqual(['encodeHex']);
});
