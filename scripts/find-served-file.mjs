// @ts-check
import { realpath, stat } from 'node:fs/promises';
import { join, resolve, sep } from 'node:path';

/**
 * @typedef {{ kind: 'file', path: string }
 *   | { kind: 'redirect', location: string }
 *   | { kind: 'none' }} Served
 */

/**
 * What a static host answers to a path: the file itself, a folder's `index.html`, or the way to the
 * folder's own address. Nothing outside the folder is ever found, not through `..` and not through a
 * symbolic link.
 * @param {string} directory
 * @param {string} pathname as in the request, still percent-encoded, starting with `/`
 * @returns {Promise<Served>}
 */
export async function findServedFile(directory, pathname) {
  const root = await realpath(directory);
  const path = await findInside(root, pathname);
  if (path === undefined) return { kind: 'none' };

  const wantsFolder = pathname.endsWith('/');
  if ((await stat(path)).isFile()) return wantsFolder ? { kind: 'none' } : { kind: 'file', path };

  const index = await findInside(root, join(path.slice(root.length), 'index.html'));
  if (index === undefined) return { kind: 'none' };
  if (wantsFolder) return { kind: 'file', path: index };
  // Relative, so that it holds below any base path and cannot lead to another host.
  return { kind: 'redirect', location: `./${pathname.slice(pathname.lastIndexOf('/') + 1)}/` };
}

/**
 * @param {string} root
 * @param {string} pathname
 */
async function findInside(root, pathname) {
  try {
    const path = await realpath(resolve(root, `.${sep}${decodeURIComponent(pathname)}`));
    return path === root || path.startsWith(root + sep) ? path : undefined;
  } catch {
    // Not there, a malformed escape or a zero byte: the visitor sees the same page for all of them.
    return undefined;
  }
}
