import { readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join, normalize, relative } from 'node:path';
import { modulesFrom } from '../../src/site/static-modules.ts';
import { brotliSize, totalSize } from './brotli-size.ts';
import type { Row } from './report.ts';

/**
 * What each page costs over the wire: itself, and the scripts that it loads before anybody does anything; and what
 * signing loads.
 */
export function measureSizes(dist: string): Row[] {
  const files = readdirSync(dist, { recursive: true, encoding: 'utf8' }).map((path) => join(dist, path));
  const pages = files.filter((file) => file.endsWith('.html')).map((file) => measurePage(file, dist));
  const workers = files.filter((file) => /\/worker-[^/]+\.js$/.test(file));
  if (workers.length !== 1) throw new Error(`Expected one worker that signs, got ${workers.length}.`);
  const signing: Row = {
    name: 'signing: the worker with everything that it imports',
    value: totalSize(modulesWith(workers)),
    unit: 'B',
    budget: 70_000,
  };
  const requestsPages = files.filter((file) => file.endsWith('/pyynnot/index.html')).map(scriptsOf);
  const lists = files.filter((file) => /\/AnswerReview[^/]*\.js$/.test(file));
  const reading: Row = {
    name: 'reading an answer: the list beside it, besides what the requests page has, and the worker without its reader of PDF',
    value:
      Math.max(...lists.map((list) => sizeBeside(requestsPages, list))) +
      totalSize(files.filter((file) => /\/read-worker-[^/]+\.js$/.test(file))),
    unit: 'B',
    budget: 43_000,
  };
  const pdfReader: Row = {
    name: 'reading an answer: what a PDF takes besides',
    value: totalSize(files.filter((file) => /\/pdf-text-[^/]+\.js$/.test(file))),
    unit: 'B',
    budget: 500_000,
  };
  const chunks = files
    .filter((file) => file.endsWith('.js'))
    .map((file): Row => ({ name: relative(dist, file), value: brotliSize(file), unit: 'B' }))
    .sort((one, other) => other.value - one.value);
  return [...pages.flat(), signing, reading, pdfReader, ...chunks];
}

function measurePage(file: string, dist: string): Row[] {
  const name = `/${relative(dist, file).replace(/index\.html$/, '')}`;
  const scripts = scriptsOf(file);
  const html = brotliSize(file);
  const script = totalSize(scripts);
  const isNotice = /^\/selosteet\/(?!vertailu)[^/]+\/$/.test(name);
  const isForm = name === '/pyynto/';
  const isCheck = name === '/tarkista/';
  const isHome = name === '/';
  const rows: Row[] = [
    {
      name,
      value: html + script,
      unit: 'B',
      ...(isNotice
        ? { budget: 6200, goal: 5200 }
        : isForm
          ? { budget: 42_000 }
          : isCheck
            ? { budget: 50_000 }
            : isHome
              ? { budget: 15_000 }
              : {}),
    },
  ];
  if (isCheck) rows.push({ name: `${name} HTML`, value: html, unit: 'B', budget: 9000, goal: 7000 });
  if (isNotice) {
    rows.push({ name: `${name} requests`, value: 1 + scripts.size, unit: 'requests', budget: 1 });
    rows.push({ name: `${name} scripts`, value: script, unit: 'B', budget: 0 });
  }
  return rows;
}

/** The modules that a page names in its HTML, and those that they import statically. */
function scriptsOf(page: string): Set<string> {
  const html = readFileSync(page, 'utf8');
  const named = [
    ...html.matchAll(/(?:src|component-url|renderer-url|before-hydration-url|href)="([^"]+\.js)"/g),
  ];
  return modulesWith(named.map(([, address = '']) => normalize(join(dirname(page), address))));
}

/** The modules, all in one folder, and those that they import statically. */
function modulesWith(entries: readonly string[]): Set<string> {
  const [folder = ''] = entries.map(dirname);
  const names = modulesFrom(
    entries.map((entry) => basename(entry)),
    (name) => readFileSync(join(folder, name), 'utf8'),
  );
  return new Set([...names].map((name) => join(folder, name)));
}

/** What loading the module takes on its page; each language has its own, and on another's page more would be missing. */
function sizeBeside(pages: readonly ReadonlySet<string>[], module: string): number {
  const needed = [...modulesWith([module])];
  return Math.min(...pages.map((loaded) => totalSize(needed.filter((file) => !loaded.has(file)))));
}
