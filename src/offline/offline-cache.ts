/** Begins the name of every cache of a portal; other sites on the host may have caches, too. */
const PREFIX = 'tietopyynto ';

/** The cache in which a build's files are kept, for the portal whose root is the scope. */
export function cacheNameOf(scope: string, build: string): string {
  return `${PREFIX}${scope} ${build}`;
}

/** Whether a cache is of the portal whose root is the scope, of whatever build. */
export function isOfPortal(scope: string, cacheName: string): boolean {
  return cacheName.startsWith(`${PREFIX}${scope} `);
}

/** The address from the portal's root, without what stands behind `?` and `#`; undefined outside the portal. */
export function pathBelow(root: string, address: string): string | undefined {
  const { origin, pathname } = new URL(address);
  const place = new URL(root);
  return origin === place.origin && pathname.startsWith(place.pathname)
    ? pathname.slice(place.pathname.length)
    : undefined;
}

/** The folder of the language that the page's address is in, of those known; '' for the pages at the root. */
export function languageOf(languages: Readonly<Record<string, unknown>>, path: string): string {
  const [folder = ''] = path.split('/');
  return Object.hasOwn(languages, folder) ? folder : '';
}
