/*
 * The service worker (Service Workers §4): after one visit it answers for the portal when there is no network. It lies
 * at the portal's own root and binds nothing outside it.
 *
 * MUST: give the network's page while there is a network, so that nobody reads an old notice; give what was built
 * together, together.
 * MUST NOT: keep anything but the portal's own files, none of which a person has written; ask for anything else;
 * come into the place of another build while one of its pages is open.
 */

import { cacheNameOf, isOfPortal, languageOf, pathBelow } from './offline-cache.ts';

/** What the build puts in front of this file. */
declare const OFFLINE: {
  /** Names the build by its files. */
  readonly build: string;
  /** The files that everybody keeps, as addresses from the portal's root. */
  readonly files: readonly string[];
  /** Those that only one language's pages need, by its folder: kept by who has visited it. */
  readonly languages: Readonly<Record<string, readonly string[]>>;
};

/** What is used of the worker's global scope; the pages are checked with the types of windows. */
interface Scope {
  readonly registration: { readonly scope: string };
  readonly clients: {
    matchAll(options: {
      readonly type: 'window';
      readonly includeUncontrolled: boolean;
    }): Promise<readonly { readonly url: string }[]>;
  };
  addEventListener(type: 'install' | 'activate', listener: (event: Lasting) => void): void;
  addEventListener(type: 'fetch', listener: (event: Asking) => void): void;
}

interface Lasting {
  waitUntil(work: Promise<unknown>): void;
}

interface Asking {
  readonly request: Request;
  waitUntil(work: Promise<unknown>): void;
  respondWith(answer: Promise<Response>): void;
}

/** After this a page from the network comes too late to be waited for, where an earlier one is at hand. */
const MS_FOR_NETWORK = 3000;

const worker = globalThis as unknown as Scope;
const root = worker.registration.scope;
const ours = cacheNameOf(root, OFFLINE.build);
const files = new Set([...OFFLINE.files, ...Object.values(OFFLINE.languages).flat()]);

worker.addEventListener('install', (event) => event.waitUntil(install()));
worker.addEventListener('activate', (event) => event.waitUntil(forgetOtherBuilds()));
worker.addEventListener('fetch', (event) => {
  const { request } = event;
  const path = pathBelow(root, request.url);
  if (request.method !== 'GET' || path === undefined) return;
  if (request.mode === 'navigate') {
    event.respondWith(page(request, path));
    event.waitUntil(keepLanguage(languageOf(OFFLINE.languages, path)));
  } else if (isHashed(path) || files.has(path)) event.respondWith(file(request, path));
});

/**
 * Takes every file of the languages that are open, or were kept of an earlier build; if one cannot be had, nothing is
 * installed, and the next visit tries again.
 */
async function install(): Promise<void> {
  const open = await worker.clients.matchAll({ type: 'window', includeUncontrolled: true });
  const visited = open.flatMap(({ url }) => {
    const path = pathBelow(root, url);
    return path === undefined ? [] : [languageOf(OFFLINE.languages, path)];
  });
  const known = await Promise.all(
    Object.keys(OFFLINE.languages).map(async (folder) => ((await isKept(folder)) ? [folder] : [])),
  );
  const languages = new Set([...visited, ...known.flat()]);
  await keepAll(OFFLINE.files);
  for (const folder of languages) await keepAll(OFFLINE.languages[folder] ?? []);
}

async function keepAll(paths: readonly string[]): Promise<void> {
  const cache = await caches.open(ours);
  for (const path of paths) {
    const address = new URL(path, root).href;
    // A hashed name always has the same bytes, so an earlier build's will do.
    const known = isHashed(path) ? await caches.match(address) : undefined;
    await cache.put(address, known ?? (await fetched(address)));
  }
}

/** Whether any build's cache has the language's first page. */
async function isKept(folder: string): Promise<boolean> {
  const address = new URL(folder === '' ? '' : `${folder}/`, root).href;
  return (await caches.match(address)) !== undefined;
}

/** A language that is visited for the first time is kept from then on; where that fails, the next page tries again. */
async function keepLanguage(folder: string): Promise<void> {
  const paths = OFFLINE.languages[folder] ?? [];
  try {
    const cache = await caches.open(ours);
    const kept = await Promise.all(paths.map((path) => cache.match(new URL(path, root).href)));
    await keepAll(paths.filter((_, index) => kept[index] === undefined));
  } catch {
    // No network, no room, a host that has another build by now: the page itself has come all the same.
  }
}

async function fetched(address: string): Promise<Response> {
  const response = await fetch(address, { cache: 'no-cache', credentials: 'omit' });
  if (!response.ok) throw new Error(`Expected ${address} to be there, got ${response.status}.`);
  if (!response.redirected) return response;
  // A navigation may not be answered with what came by another address.
  return new Response(await response.blob(), { headers: response.headers });
}

async function forgetOtherBuilds(): Promise<void> {
  const names = await caches.keys();
  const others = names.filter((name) => isOfPortal(root, name) && name !== ours);
  await Promise.all(others.map((name) => caches.delete(name)));
}

async function page(request: Request, path: string): Promise<Response> {
  const network = fetch(request);
  const kept = await keptAt(path);
  if (!kept) return await network;
  const late = new Promise<undefined>((resolve) => setTimeout(resolve, MS_FOR_NETWORK));
  const answer = await Promise.race([network, late]).catch(() => undefined);
  return answer && answer.status < 500 ? answer : kept;
}

/**
 * An icon and the manifest belong to the build as its programs do, so that the browser waits for nothing when their page
 * is left; a page's file that is asked for otherwise than to be shown is a page all the same.
 */
async function file(request: Request, path: string): Promise<Response> {
  const kept = await keptAt(path);
  if (kept && !isPage(path)) return kept;
  if (isHashed(path)) return await fetchedAndKept(request);
  try {
    return await fetch(request);
  } catch (error) {
    if (!kept) throw error;
    return kept;
  }
}

/** What is too heavy to be kept for everybody is kept for who has used it. */
async function fetchedAndKept(request: Request): Promise<Response> {
  const response = await fetch(request);
  if (response.ok) void keep(request.url, response.clone());
  return response;
}

/** Where there is no room, or the page goes before all of it has come, it is had from the network all the same. */
async function keep(address: string, response: Response): Promise<void> {
  try {
    await (await caches.open(ours)).put(address, response);
  } catch (error) {
    if (!(error instanceof DOMException || error instanceof TypeError)) throw error;
  }
}

/** What was kept; nothing where the browser does not open what it keeps, which leaves the network. */
async function keptAt(path: string): Promise<Response | undefined> {
  try {
    const cache = await caches.open(ours);
    return await cache.match(new URL(path, root).href);
  } catch (error) {
    if (!(error instanceof DOMException)) throw error;
    return undefined;
  }
}

/** Whether it is the address of a page, which ends like a folder's. */
function isPage(path: string): boolean {
  return path === '' || path.endsWith('/');
}

function isHashed(path: string): boolean {
  return path.startsWith('_astro/');
}
