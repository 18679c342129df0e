/** Attributes of built pages that may hold an address of the portal itself. */
const ADDRESS =
  /(\s(?:href|src|action|poster|component-url|renderer-url|before-hydration-url)=)"\/(?!\/)([^"]*)"/g;

/**
 * The page with addresses that start at the site's root turned into relative ones, so that the same files
 * work at `/` and below any path. The page's own path is given from the root, `selosteet/index.html`.
 */
export function makeLinksRelative(page: string, path: string): string {
  const root = relativeRoot(path);
  return page.replace(ADDRESS, (_, attribute, address) => `${attribute}"${root}${address}"`);
}

/** How a file at the path, given from the root, reaches the root: `./`, `../`, `../../`. */
export function relativeRoot(path: string): string {
  return '../'.repeat(path.split('/').length - 1) || './';
}

/** The page with islands numbered in order; Astro's own ids change with the folder that it builds in. */
export function numberIslands(page: string): string {
  let number = 0;
  return page.replace(/(<astro-island\b[^>]*?\suid=)"[^"]*"/g, (_, start) => {
    number += 1;
    return `${start}"${number}"`;
  });
}
