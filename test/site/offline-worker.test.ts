import { runInNewContext } from 'node:vm';
import { describe, expect, test } from 'vitest';
import { fillOfflineWorker, REMOVED_WORKER } from '../../src/site/offline-worker.ts';

const encode = (text: string): Uint8Array => new TextEncoder().encode(text);

const SITE = {
  'index.html': 'a',
  'pyynto/index.html': 'b',
  '_astro/form.1234.js': 'c',
  'favicon.svg': 'd',
  _headers: 'e',
  '.htaccess': 'f',
  'headers/nginx.conf': 'g',
  'licenses.txt': 'h',
  SHA256SUMS: 'i',
  'request.schema.json': 'j',
  '404.html': 'k',
  'offline.js': 'l',
};

function offlineOf(site: Readonly<Record<string, string>>): { build: string; files: string[] } {
  const entries = Object.entries(site).map(([path, text]): [string, Uint8Array] => [path, encode(text)]);
  return runInNewContext(fillOfflineWorker('OFFLINE;', new Map(entries)));
}

describe('the worker keeps', () => {
  test('the pages by their addresses and what they load, and no paper of the publisher’s', () => {
    expect([...offlineOf(SITE).files].sort()).toEqual(['', '_astro/form.1234.js', 'favicon.svg', 'pyynto/']);
  });

  test('nothing so heavy that few would ever need it', () => {
    const heavy = '_astro/reader.1234.js';
    expect(offlineOf({ ...SITE, [heavy]: 'x'.repeat(1_000_000) }).files).not.toContain(heavy);
    expect(offlineOf({ ...SITE, [heavy]: 'x'.repeat(999_999) }).files).toContain(heavy);
  });

  test('another build as soon as one of its files is another', () => {
    const { build } = offlineOf(SITE);
    expect(build).toMatch(/^[0-9a-f]{16}$/);
    expect(offlineOf({ ...SITE, 'licenses.txt': 'other' }).build).toBe(build);
    expect(offlineOf({ ...SITE, 'pyynto/index.html': 'other' }).build).not.toBe(build);
    expect(offlineOf({ ...SITE, 'tietoa/index.html': 'b' }).build).not.toBe(build);
  });
});

test('the worker keeps what only one language’s pages come to apart, by the language’s folder', () => {
  const site = {
    'index.html': 'src="_astro/own.1.js"',
    'sv/index.html': 'src="../_astro/egen.1.js"',
    'sv/pyynto/index.html': '',
    '_astro/own.1.js': 'import("./shared.1.js")',
    '_astro/egen.1.js': 'import("./shared.1.js"),import("./later.1.js")',
    '_astro/later.1.js': '',
    '_astro/shared.1.js': '',
    '_astro/worker.1.js': '',
    'favicon.svg': '',
  };
  const entries = Object.entries(site).map(([path, text]): [string, Uint8Array] => [path, encode(text)]);
  const { files, languages } = runInNewContext(fillOfflineWorker('OFFLINE;', new Map(entries), ['sv']));
  // What nobody names belongs to nobody: it is kept by all.
  expect([...files].sort()).toEqual(['_astro/shared.1.js', '_astro/worker.1.js', 'favicon.svg']);
  expect([...languages['']].sort()).toEqual(['', '_astro/own.1.js']);
  expect([...languages.sv].sort()).toEqual(['_astro/egen.1.js', '_astro/later.1.js', 'sv/', 'sv/pyynto/']);
});

test('the worker of a portal that is kept no more forgets what it kept, and goes', async () => {
  const deleted: string[] = [];
  const work: Promise<unknown>[] = [];
  let isUnregistered = false;
  let isAtOnce = false;
  runInNewContext(REMOVED_WORKER, {
    addEventListener: (_: string, listener: (event: object) => void) =>
      listener({ waitUntil: (promise: Promise<unknown>) => work.push(promise) }),
    skipWaiting: () => {
      isAtOnce = true;
    },
    registration: {
      scope: 'https://a.example/',
      unregister: async () => {
        isUnregistered = true;
      },
    },
    caches: {
      keys: async () => ['tietopyynto https://a.example/ 1', 'tietopyynto https://a.example/b/ 1', 'kuvat'],
      delete: async (name: string) => deleted.push(name),
    },
  });
  await Promise.all(work);
  expect({ deleted, isUnregistered, isAtOnce }).toEqual({
    deleted: ['tietopyynto https://a.example/ 1'],
    isUnregistered: true,
    isAtOnce: true,
  });
});
