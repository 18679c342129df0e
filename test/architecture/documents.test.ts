import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

const project = new URL('../../', import.meta.url);
const read = (name: string): string => readFileSync(new URL(name, project), 'utf8');

/** Paths in backticks that begin in a folder or with a file of the project; `<register>` stands for any name. */
function pathsIn(document: string): string[] {
  const top = readdirSync(project).filter((name) => !name.startsWith('.'));
  return [...document.matchAll(/`([\w.-]+(?:\/[\w.<>*{},-]*)*)`/g)]
    .map(([, path]) => path as string)
    .filter((path) => path.includes('/') && top.includes(path.split('/')[0] as string));
}

/** What commands write for a publisher; one who has not run them yet has none. */
const WRITTEN = ['content/notices.lock.json', 'content/letters/released.json'];

function exists(path: string): boolean {
  if (WRITTEN.includes(path)) return true;
  const [known = ''] = path.split(/[<*{]/);
  return (
    existsSync(new URL(known.slice(0, known.lastIndexOf('/') + 1) || '.', project)) &&
    (known !== path || existsSync(new URL(path, project)))
  );
}

describe.each(['README.md', 'CONTRIBUTING.md', 'SECURITY.md'])('%s', (name) => {
  test('names files and folders that exist', () => {
    expect(
      pathsIn(read(name)).filter((path) => path !== 'dist/' && !path.startsWith('dist/') && !exists(path)),
    ).toEqual([]);
  });

  test('links to files that exist', () => {
    const links = [...read(name).matchAll(/\]\((?!https?:)([^)#]+)/g)].map(([, path]) => path as string);
    expect(links.filter((path) => !existsSync(new URL(path, project)))).toEqual([]);
  });
});

test('the table of what to change has a path in every row', () => {
  const rows = read('README.md').match(/^\| (?!To change|---)[^|]+\|[^|]+\|$/gm) ?? [];
  expect(rows.length).toBeGreaterThan(15);
  expect(rows.filter((row) => pathsIn(row.split('|')[2] as string).length === 0)).toEqual([]);
});

test('every decision has its line in the list', () => {
  const list = read('CONTRIBUTING.md');
  const files = readdirSync(new URL('docs/decisions/', project));
  expect(files.filter((file) => !list.includes(`(docs/decisions/${file})`))).toEqual([]);
  expect(files.map((file, index) => file.startsWith(String(index + 1).padStart(4, '0')))).not.toContain(
    false,
  );
});
