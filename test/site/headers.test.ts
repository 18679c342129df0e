import { describe, expect, test } from 'vitest';
import { policyFor } from '../../src/site/content-policy.ts';
import { headerFiles } from '../../src/site/header-files.ts';
import { headersFor, workerHeadersFor } from '../../src/site/headers.ts';
import { inOrder, READ_HEADERS } from './read-headers.ts';

const policy = policyFor({ scripts: new Set(["'sha256-a='"]), styles: new Set(["'sha256-b='"]) });
const headers = headersFor(policy);
const PLACES = ['index.html', 'offline.js', 'favicon.svg', '_astro/*', 'pyynto/*'];

const ANYWHERE = ['_headers', '.htaccess'];
const WHOLE_HOST = ['headers/nginx.conf', 'headers/Caddyfile'];
const FOLDER = ['headers/_headers-folder', 'headers/nginx-folder.conf', 'headers/Caddyfile-folder'];

test.each(Object.keys(READ_HEADERS))('%s says every header, with the same values', (path) => {
  const { page } = READ_HEADERS[path]?.(headerFiles(headers, PLACES)[path] ?? '') ?? {};
  expect(page).toEqual(inOrder(headers));
});

test.each(Object.keys(READ_HEADERS))(
  '%s lets the service worker ask for the portal’s own files, by one policy alone',
  (path) => {
    const { worker } = READ_HEADERS[path]?.(headerFiles(headers, PLACES)[path] ?? '') ?? {};
    expect(worker).toEqual(inOrder(workerHeadersFor(headers)));
    expect(new Map(worker).get('Content-Security-Policy')).toBe("default-src 'none'; connect-src 'self'");
  },
);

describe('A file that binds a whole host', () => {
  test.each<[string, string | undefined, string[]]>([
    [
      'and one for a folder are both written while the address is not known',
      undefined,
      [...WHOLE_HOST, ...FOLDER],
    ],
    ['is written for a portal that is the whole host', 'https://tietosuoja.example/', WHOLE_HOST],
    ['is not written for a portal in a folder', 'https://www.example/yritys/tietosuoja/', FOLDER],
  ])('%s', (_, portalUrl, paths) => {
    expect(Object.keys(headerFiles(headers, PLACES, portalUrl)).sort()).toEqual(
      [...paths, ...ANYWHERE].sort(),
    );
  });

  test('and no file for a folder names another path than its own', () => {
    const files = headerFiles(headers, PLACES, 'https://www.example/yritys/tietosuoja/');
    expect(files['headers/_headers-folder']).toMatch(/^\/yritys\/tietosuoja\/\*\n/);
    expect(files['headers/nginx-folder.conf']).toMatch(
      /\nlocation \/yritys\/tietosuoja\/ \{\n(?: {2}.*\n)+\}\nlocation = \/yritys\/tietosuoja\/offline\.js \{\n(?: {2}.*\n)+\}\n$/,
    );
    expect(files['headers/Caddyfile-folder']).toMatch(
      /\n@tietopyynto \{\n {2}path \/yritys\/tietosuoja\/\*\n.*\n\}\nheader @tietopyynto \{\n(?: {2}.*\n)+\}\nheader \/yritys\/tietosuoja\/offline\.js \{\n(?: {2}.*\n)+\}\n$/,
    );
    expect(files['.htaccess']).toContain('ErrorDocument 404 /yritys/tietosuoja/404.html');
  });
});

test('no value needs quoting in any of the formats', () => {
  for (const [, value] of headers) expect(value).not.toMatch(/["\\$\n]/);
});

test('a page may not be framed, guessed, referred to or given a device', () => {
  expect(Object.fromEntries(headers)).toMatchObject({
    'X-Content-Type-Options': 'nosniff',
    'Referrer-Policy': 'no-referrer',
    'X-Frame-Options': 'DENY',
    'Cross-Origin-Opener-Policy': 'same-origin',
    'Cross-Origin-Resource-Policy': 'same-origin',
    'Cross-Origin-Embedder-Policy': 'require-corp',
  });
});

test.each([
  [undefined, 'max-age=63072000'],
  ['includeSubDomains', 'max-age=63072000; includeSubDomains'],
  ['preload', 'max-age=63072000; includeSubDomains; preload'],
] as const)('who asks for %s binds the host so far', (beyond, value) => {
  expect(Object.fromEntries(headersFor(policy, beyond))['Strict-Transport-Security']).toBe(value);
});
