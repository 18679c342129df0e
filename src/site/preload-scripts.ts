import { modulesFrom } from './static-modules.ts';

/** What a page's component loads by itself as soon as it stands, by the names of files. */
const LOADED_AT_ONCE: Readonly<Record<string, readonly string[]>> = { MyRequests: ['store'] };

const ISLAND_FILES = /(?:component|renderer)-url="([^"]+?)([A-Za-z]+)(\.[^"./]+\.js)"/g;
const LATER_IMPORT = /\bimport\(\s*["'`]\.\/([^"'`.]+)(\.[^"'`]+\.js)["'`]/g;

/**
 * The page with its scripts named in its head, where its component loads more by itself: the list of requests reads the
 * store. Otherwise the browser learns of each file from the one before it, five steps one after another, which took 2.4 s
 * on a slow phone's network and takes 1.6 s so. Reads a script by its address on the page.
 */
export function preloadScripts(page: string, readScript: (address: string) => string): string {
  const islands = [...page.matchAll(ISLAND_FILES)];
  const wanted = new Set(islands.flatMap(([, , name = '']) => LOADED_AT_ONCE[name] ?? []));
  if (wanted.size === 0) return page;
  const [[, folder = ''] = []] = islands;
  const read = (name: string): string => readScript(`${folder}${name}`);
  const atOnce = modulesFrom(
    islands.map(([, , name, rest]) => `${name}${rest}`),
    read,
  );
  const later = [...atOnce]
    .flatMap((name) => [...read(name).matchAll(LATER_IMPORT)])
    .flatMap(([, name = '', rest]) => (wanted.has(name) ? [`${name}${rest}`] : []));
  const found = modulesFrom([...atOnce, ...later], read);
  const links = [...found].map((file) => `<link rel="modulepreload" href="${folder}${file}">`);
  return page.replace('</title>', `</title>${links.join('')}`);
}
