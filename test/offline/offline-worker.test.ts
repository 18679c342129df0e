import { afterEach, describe, expect, test, vi } from 'vitest';
import { cacheNameOf } from '../../src/offline/offline-cache.ts';

const ROOT = 'https://www.example/tietosuoja/';

afterEach(() => {
  vi.unstubAllGlobals();
  vi.resetModules();
});

/** The worker of a build that keeps the files, on a host that answers by the function. */
async function startWorker(kept: Readonly<Record<string, string>>, host: (path: string) => string) {
  const listeners = new Map<string, (event: object) => void>();
  const asked: string[] = [];
  const cache = {
    match: async (address: string) => {
      const text = kept[address.slice(ROOT.length)];
      return text === undefined ? undefined : new Response(text);
    },
    put: async () => {},
  };
  vi.stubGlobal('OFFLINE', { build: 'a', files: Object.keys(kept), languages: {} });
  vi.stubGlobal('registration', { scope: ROOT });
  vi.stubGlobal('addEventListener', (kind: string, listener: (event: object) => void) =>
    listeners.set(kind, listener),
  );
  vi.stubGlobal('caches', {
    open: async (name: string) => {
      expect(name).toBe(cacheNameOf(ROOT, 'a'));
      return cache;
    },
  });
  vi.stubGlobal('fetch', async ({ url }: Request) => {
    asked.push(url.slice(ROOT.length));
    return new Response(host(url.slice(ROOT.length)));
  });
  await import('../../src/offline/offline-worker.ts');
  return {
    asked,
    /** The text of the worker's answer; undefined where it leaves the request to the browser. */
    async ask(path: string, mode = 'no-cors'): Promise<string | undefined> {
      let answer: Promise<Response> | undefined;
      listeners.get('fetch')?.({
        request: { method: 'GET', url: ROOT + path, mode },
        respondWith: (given: Promise<Response>) => {
          answer = given;
        },
        waitUntil: () => {},
      });
      return await (await answer)?.text();
    },
  };
}

const KEPT = {
  '': 'kept',
  'selosteet/': 'kept',
  'favicon.svg': 'kept',
  'manifest.webmanifest': 'kept',
  '_astro/form.1234.js': 'kept',
};

describe('with a network', () => {
  test.each(['favicon.svg', 'manifest.webmanifest', '_astro/form.1234.js'])(
    '%s is the build’s own, and nothing is asked for',
    async (path) => {
      const { ask, asked } = await startWorker(KEPT, () => 'new');
      expect(await ask(path)).toBe('kept');
      expect(asked).toEqual([]);
    },
  );

  test.each(['', 'selosteet/'])(
    'the page at “%s” is the network’s, however it is asked for',
    async (path) => {
      const { ask } = await startWorker(KEPT, () => 'new');
      expect(await ask(path, 'navigate')).toBe('new');
      expect(await ask(path)).toBe('new');
    },
  );

  test('a file that is no longer kept comes from the network', async () => {
    const { ask } = await startWorker({ 'favicon.svg': 'kept' }, () => 'new');
    expect(await ask('_astro/form.1234.js')).toBe('new');
  });

  test('what is not of the build is left to the browser', async () => {
    const { ask } = await startWorker(KEPT, () => 'new');
    expect(await ask('licenses.txt')).toBeUndefined();
  });
});

test.each(['', 'selosteet/', 'favicon.svg'])('without a network “%s” is what was kept', async (path) => {
  const { ask } = await startWorker(KEPT, () => {
    throw new TypeError('Failed to fetch');
  });
  expect(await ask(path, 'navigate')).toBe('kept');
  expect(await ask(path)).toBe('kept');
});
