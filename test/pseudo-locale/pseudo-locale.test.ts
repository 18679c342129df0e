import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { FIRST_LANGUAGE, LANGUAGE_CODES } from '../../src/i18n/languages.ts';
import { pseudoModule } from './pseudo-module.ts';
import { PSEUDO, pseudoText, pseudoWording, wordsLeft } from './pseudo-text.ts';
import { buildPseudoPortal } from './scratch-portal.ts';

describe('pseudo-text', () => {
  test('is longer, and leaves no word as it was', () => {
    expect(pseudoText('Lähetä pyyntö')).toBe('Lããhèètãã pýýýýntõõ');
    expect(wordsLeft(pseudoText('Äidinkieli on yö'))).toEqual([]);
    expect(wordsLeft(`${pseudoText('Tietosi:')} Balentor, TP-8K3M`)).toEqual(['Balentor']);
  });

  test('keeps the names in a wording, and the code in a module', () => {
    expect(pseudoWording('---\non: {row.on}\n---\n{if topic} Pyydän {topic}')).toBe(
      '---\non: {row.on}\n---\n{if topic} Pýýýýdããn {topic}',
    );
    const before = ["{ id: 'ab', 'c-d': (n: 'e') => `f", "{n === 'o' ? 'u' : n}a\\u00a0i` }"];
    const after = ["{ id: 'ab', 'c-d': (n: 'e') => `f", "{n === 'o' ? 'ùù' : n}àà\\u00a0ìì` }"];
    expect(pseudoModule(`export const a = ${before.join('$')};`)).toBe(
      `export const a = ${after.join('$')};`,
    );
  });
});

/** Says how each language's letters and answers are come by: each in files of their own, which no page imports at once. */
const LETTER_LANGUAGES = /letter-languages/;

describe('a second language', () => {
  let dist: string;
  beforeAll(() => {
    dist = buildPseudoPortal();
  }, 600_000);

  test('leaves the first one’s pages as they are, and has every one of them', () => {
    const pages = readdirSync(dist, { recursive: true, encoding: 'utf8' }).filter((path) =>
      path.endsWith('.html'),
    );
    const others = LANGUAGE_CODES.map((code) => (code === FIRST_LANGUAGE ? PSEUDO : code));
    const first = pages.filter(
      (path) => !others.some((code) => path.startsWith(`${code}/`)) && path !== '404.html',
    );
    expect(pages.filter((path) => path.startsWith(`${PSEUDO}/`)).sort()).toEqual(
      first.map((path) => join(PSEUDO, path)).sort(),
    );
  });

  test('brings none of the first one’s words to the browser', () => {
    const finnish = textsOf(readWords('fi'));
    expect(finnish.length).toBeGreaterThan(1000);
    const programs = programsOf(join(dist, PSEUDO), LETTER_LANGUAGES);
    expect(programs.size).toBeGreaterThan(20);
    // What goes along with a letter in another language is loaded by whoever writes or gets one.
    expect(programsOf(join(dist, PSEUDO)).size).toBeGreaterThan(programs.size + 2 * LANGUAGE_CODES.length);
    // The letters' wordings in every language: whoever checks a letter got it in whatever one.
    const wordings = [...programs.keys()].filter((path) => /\/known-[^/]+\.js$/.test(path));
    expect(wordings).toHaveLength(1);
    for (const path of wordings) programs.delete(path);
    const leaks = [...programs].flatMap(([path, text]) =>
      finnish.filter((words) => text.includes(words)).map((words) => `${relative(dist, path)}: ${words}`),
    );
    expect(leaks).toEqual([]);
  });
});

/**
 * The modules of a language's words. What letters need of its grammar comes along: a letter may be
 * in another language than the page.
 */
function readWords(language: string): string[] {
  const folder = new URL(`../../src/i18n/${language}/`, import.meta.url);
  const modules = readdirSync(folder).filter((name) => name !== 'letter-grammar.ts');
  return modules.map((name) => readFileSync(new URL(name, folder), 'utf8'));
}

/** Texts in quotes that are long enough to be found nowhere by chance. */
function textsOf(modules: readonly string[]): string[] {
  return (
    modules
      .flatMap((source) => source.match(/(?<=')[^'\\\n]{12,}(?=')/g) ?? [])
      // A telephone number is in no language.
      .filter((text) => text.includes(' ') && /\p{L}/u.test(text))
  );
}

/** Every program that the pages below a folder can load, by path; not what those with such a name load in turn. */
function programsOf(folder: string, leaves = /^$/): Map<string, string> {
  const found = new Map<string, string>();
  const visit = (path: string): void => {
    if (found.has(path)) return;
    const text = readFileSync(path, 'utf8');
    found.set(path, text);
    if (leaves.test(path)) return;
    for (const [, name] of text.matchAll(/["'`]\.?\/?(?:_astro\/)?([\w.-]+\.js)["'`]/g)) {
      const next = join(dirname(path), name as string);
      if (readdirSync(dirname(path)).includes(name as string)) visit(next);
    }
  };
  const pages = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((path) =>
    path.endsWith('.html'),
  );
  for (const path of pages) {
    const page = join(folder, path);
    for (const [, address] of readFileSync(page, 'utf8').matchAll(
      /(?:component-url|renderer-url|src)="([^"]+\.js)"/g,
    )) {
      visit(join(dirname(page), address as string));
    }
  }
  return found;
}
