import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, extname, join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';

const root = fileURLToPath(new URL('../../', import.meta.url));
const read = (file: string): string => readFileSync(join(root, file), 'utf8');

const files = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' }).map((path) =>
  join('src', path).replaceAll('\\', '/'),
);
const sheets = files.filter((file) => file.endsWith('.css'));
const parts = sheets.filter((file) => file.startsWith('src/styles/parts/'));
const code = files.filter((file) => ['.astro', '.ts', '.tsx'].includes(extname(file)));
const words = new Set(code.flatMap((file) => read(file).match(/[\w-]+/g) ?? []));
/** The starts of class names that are put together where they are written: `life-${kind}`. */
const starts = code.flatMap((file) =>
  [...read(file).matchAll(/\b([a-z][a-z-]*-)\$\{/g)].map((match) => match[1] ?? ''),
);

describe('the style sheets', () => {
  test.each(sheets)('%s dresses no class that nothing has', (file) => {
    const unknown = [...selectorsOf(file)]
      .flatMap((selector) => [...selector.matchAll(/\.([a-zA-Z][\w-]*)/g)].map((match) => match[1] ?? ''))
      .filter((name) => !words.has(name) && !isPutTogether(name));
    expect(unknown).toEqual([]);
  });

  test.each(parts)('%s is in the layer of the parts, and says what it dresses', (file) => {
    const [, comment = ''] = /^\/\* ([^*]+) \*\/\n@layer parts \{\n.*\n\}\n$/s.exec(read(file)) ?? [];
    expect(comment).not.toBe('');
    for (const [path] of comment.matchAll(/\b(?:ui|components)\/[\w/]*\w/g)) {
      const found = ['', '.tsx', '.astro'].some((extension) =>
        existsSync(join(root, 'src', path + extension)),
      );
      expect(found, path).toBe(true);
    }
  });

  test.each(code.filter((file) => /^src\/pages\/.*\.astro$/.test(file)))(
    '%s brings the style of every component in it',
    (page) => {
      const reached = reachedFrom(page);
      const undressed = [...reached]
        .filter((file) => !file.endsWith('.css'))
        .flatMap((file) => classesIn(file).map((name) => ({ file, name, dressedBy: dressing.get(name) })))
        .filter(({ dressedBy }) => dressedBy && !dressedBy.some((sheet) => reached.has(sheet)));
      expect(undressed).toEqual([]);
    },
  );
});

/** The sheets that dress a class by itself and not only in its place. */
const dressing = new Map<string, string[]>();
for (const file of sheets) {
  for (const selector of selectorsOf(file)) {
    const name = /^\.([\w-]+)$/.exec(selector)?.[1];
    if (name) dressing.set(name, [...(dressing.get(name) ?? []), file]);
  }
}

function selectorsOf(file: string): Set<string> {
  const rules = read(file).replace(/\/\*.*?\*\//gs, '');
  return new Set(
    [...rules.matchAll(/([^{};]+)\{/g)]
      .map((match) => (match[1] ?? '').trim())
      .filter((head) => !head.startsWith('@'))
      .flatMap((head) => head.split(',').map((selector) => selector.trim())),
  );
}

function isPutTogether(name: string): boolean {
  return starts.some((start) => name.startsWith(start) && words.has(name.slice(start.length)));
}

/** The class names written out in a file. */
function classesIn(file: string): string[] {
  return [...read(file).matchAll(/\bclass=(?:"([^"]*)"|\{([^}]*)\})/g)].flatMap(
    ([, plain, expression = '']) =>
      plain === undefined
        ? [...expression.matchAll(/['`]([\w -]+)/g)].flatMap((match) => (match[1] ?? '').split(' '))
        : plain.split(' '),
  );
}

/** The file and all that it imports, now or later. */
function reachedFrom(file: string, reached = new Set<string>()): Set<string> {
  if (reached.has(file)) return reached;
  reached.add(file);
  for (const match of read(file).matchAll(/(?:\bfrom |\bimport |\bimport\(\s*)['"](\.[^'"]+)['"]/g)) {
    const found = normalize(join(dirname(file), match[1] ?? '')).replaceAll('\\', '/');
    if (existsSync(join(root, found))) reachedFrom(found, reached);
  }
  return reached;
}
