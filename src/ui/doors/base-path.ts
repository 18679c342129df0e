/**
 * The path under which the portal stands on its origin, from the way to the root of the language's pages (`../`) and
 * the page's own address. One build serves any path, so only the browser knows. All languages have one path, and with
 * it one database: a person may change languages in the middle of a draft.
 */
export function basePathOf(root: string, pageUrl: string): string {
  return new URL(`${root}${import.meta.env.PORTAL_WAY_UP ?? ''}`, pageUrl).pathname;
}
