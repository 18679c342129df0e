/**
 * The path under which the portal stands on its origin, from the way to its root (`../`) and the page's own
 * address. One build serves any path, so only the browser knows.
 */
export function basePathOf(root: string, pageUrl: string): string {
  return new URL(root, pageUrl).pathname;
}
