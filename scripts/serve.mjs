// @ts-check
import { existsSync, readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { findServedFile } from './find-served-file.mjs';
import { findHeaders, parseHeaderRules } from './header-rules.mjs';
import { findMediaType } from './media-type.mjs';

/**
 * @typedef {object} ServeOptions
 * @property {string} directory the built site
 * @property {string} [basePath] where it appears, starting and ending with `/`
 * @property {number} [port] 0 takes any free one
 * @property {boolean} [headers] send the headers of the site's own `_headers` file
 */

/**
 * Serves a built site on this machine only, the way a static host would.
 * @param {ServeOptions} options
 * @returns {Promise<{ url: string, close: () => Promise<void> }>}
 */
export async function servePortal({ directory, basePath = '/', port = 0, headers = true }) {
  const headersFile = join(directory, '_headers');
  const rules = headers && existsSync(headersFile) ? parseHeaderRules(readFileSync(headersFile, 'utf8')) : [];

  const server = createServer((request, response) => {
    answer(request.method ?? '', request.url ?? '/').then(
      ({ status, fields, body }) => {
        response.writeHead(status, { ...fields, 'Content-Length': body.length });
        response.end(request.method === 'HEAD' ? undefined : body);
      },
      (error) => response.destroy(error),
    );
  });

  /**
   * @param {string} method
   * @param {string} url
   * @returns {Promise<{ status: number, fields: Record<string, string>, body: Buffer }>}
   */
  async function answer(method, url) {
    if (method !== 'GET' && method !== 'HEAD') {
      return { status: 405, fields: { Allow: 'GET, HEAD' }, body: Buffer.from('') };
    }
    const query = url.indexOf('?');
    const pathname = query < 0 ? url : url.slice(0, query);
    const search = query < 0 ? '' : url.slice(query);

    if (`${pathname}/` === basePath) return redirect(`./${pathname.split('/').at(-1)}/${search}`);
    if (!pathname.startsWith(basePath)) return page(404, '/404.html');
    const path = pathname.slice(basePath.length - 1);
    const found = await findServedFile(directory, path);
    if (found.kind === 'redirect') return redirect(found.location + search);
    if (found.kind === 'none') return page(404, '/404.html');
    return { status: 200, fields: fieldsFor(path, found.path), body: await readFile(found.path) };
  }

  /**
   * @param {number} status
   * @param {string} path
   */
  async function page(status, path) {
    const found = await findServedFile(directory, path);
    if (found.kind === 'file') {
      return { status, fields: fieldsFor(path, found.path), body: await readFile(found.path) };
    }
    return { status, fields: fieldsFor(path, '.txt'), body: Buffer.from(`${status}\n`) };
  }

  /**
   * @param {string} path
   * @param {string} file
   */
  const fieldsFor = (path, file) => ({
    'Content-Type': findMediaType(file),
    // Whoever rebuilds and reloads sees the new build.
    'Cache-Control': 'no-cache',
    ...findHeaders(rules, path),
  });

  await new Promise((resolve, reject) => {
    server.once('error', reject).listen(port, '127.0.0.1', () => resolve(undefined));
  });
  const address = server.address();
  if (address === null || typeof address === 'string') throw new TypeError('Expected a port number.');
  return {
    url: `http://127.0.0.1:${address.port}${basePath}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/** @param {string} location */
const redirect = (location) => ({ status: 301, fields: { Location: location }, body: Buffer.from('') });
