// @ts-check
import { extname } from 'node:path';

/** What a static host says of each kind of file in the built site. */
const mediaTypes = {
  '.atom': 'application/atom+xml',
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.jsonld': 'application/ld+json',
  '.map': 'application/json; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.pdf': 'application/pdf',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.ttf': 'font/ttf',
  '.txt': 'text/plain; charset=utf-8',
  '.wasm': 'application/wasm',
  '.webmanifest': 'application/manifest+json; charset=utf-8',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
  '.xml': 'application/xml; charset=utf-8',
};

/**
 * The `Content-Type` of a file, by its name.
 * @param {string} path
 * @returns {string}
 */
export function findMediaType(path) {
  const extension = extname(path).toLowerCase();
  return mediaTypes[/** @type {keyof typeof mediaTypes} */ (extension)] ?? 'application/octet-stream';
}
