import { type Header, POLICY, workerHeadersFor } from './headers.ts';
import { OFFLINE_WORKER } from './offline-worker.ts';

/** Where the portal is when its address is not known: a place that is easy to find and to change. */
const SOME_FOLDER = '/tietosuoja/';

/**
 * The headers in every host's own words, by the path of the file inside `dist/`. What is for a whole host would put the
 * portal's policy on every other page of a company whose portal lies in a folder, so each file is for one of the two,
 * and where the portal's address is known only the right ones are written. The places are what lies at the portal's
 * root: a file, or a folder as `pyynto/*`.
 *
 * MUST: give the service worker's file its own policy and no other, as two policies bind together.
 */
export function headerFiles(
  headers: readonly Header[],
  places: readonly string[],
  portalUrl?: string,
): Readonly<Record<string, string>> {
  const folder = portalUrl === undefined ? undefined : new URL(portalUrl).pathname;
  return {
    ...(folder === undefined || folder === '/' ? wholeHost(headers) : {}),
    ...(folder === '/' ? {} : inFolder(headers, places, folder ?? SOME_FOLDER)),
    // Read only at the root of what is published, so that it can lie in a folder unharmfully.
    _headers: formatNetlify(headers, places, '/'),
    '.htaccess': formatApache(headers, folder),
  };
}

function wholeHost(headers: readonly Header[]): Readonly<Record<string, string>> {
  return {
    'headers/nginx.conf': formatNginx(headers),
    'headers/Caddyfile': formatCaddy(headers),
  };
}

function inFolder(
  headers: readonly Header[],
  places: readonly string[],
  folder: string,
): Readonly<Record<string, string>> {
  return {
    'headers/_headers-folder': formatNetlify(headers, places, folder),
    'headers/nginx-folder.conf': formatNginxFolder(headers, folder),
    'headers/Caddyfile-folder': formatCaddyFolder(headers, folder),
  };
}

/**
 * Netlify, Cloudflare Pages and GitLab Pages, which read the file at the root of what they publish. They join what
 * several matching rules say of one header, and a rule cannot leave a path out: so the policy stands by every place but
 * the worker's. A page that is not there is left to the policy inside it.
 */
function formatNetlify(headers: readonly Header[], places: readonly string[], folder: string): string {
  const line = ([name, value]: Header): string => `  ${name}: ${value}`;
  const policy = headers.filter(([name]) => name === POLICY).map(line);
  const everywhere = headers.filter(([name]) => name !== POLICY).map(line);
  const pages = places.filter((place) => place !== OFFLINE_WORKER && /\.html$|\/\*$/.test(place)).sort();
  return [
    `${folder}*`,
    ...everywhere,
    ...['', ...pages].flatMap((place) => [`${folder}${place}`, ...policy]),
    `${folder}${OFFLINE_WORKER}`,
    ...workerPolicy(headers).map(line),
    '',
  ].join('\n');
}

/** Apache, `AllowOverride FileInfo` or more; the file binds its own folder and those below. */
function formatApache(headers: readonly Header[], folder: string | undefined): string {
  const line = ([name, value]: Header): string => `  Header always set ${name} "${value}"`;
  const lost = folder === undefined ? [] : [`ErrorDocument 404 ${folder}404.html`];
  return [
    '<IfModule mod_headers.c>',
    ...headers.map(line),
    `  <Files "${OFFLINE_WORKER}">`,
    ...workerPolicy(headers).map((header) => `  ${line(header)}`),
    '  </Files>',
    '</IfModule>',
    ...lost,
    '',
  ].join('\n');
}

/** nginx; a location with an `add_header` of its own inherits none of these and includes the file again. */
function formatNginx(headers: readonly Header[]): string {
  return [
    '# Only where the portal is the whole server: include in its server block, and again in each location that has an',
    '# add_header of its own. Where the portal lies in a folder of other pages, use nginx-folder.conf.',
    ...nginxHeaders(headers),
    ...nginxWorker(headers, '/'),
    'error_page 404 /404.html;',
    '',
  ].join('\n');
}

function formatNginxFolder(headers: readonly Header[], folder: string): string {
  return [
    `# Include in the server block, where dist/ is copied to ${folder} below its root. Other pages are left as they are.`,
    `location ${folder} {`,
    ...nginxHeaders(headers).map((line) => `  ${line}`),
    '  try_files $uri $uri/ =404;',
    `  error_page 404 ${folder}404.html;`,
    '}',
    ...nginxWorker(headers, folder),
    '',
  ].join('\n');
}

function nginxHeaders(headers: readonly Header[]): string[] {
  return headers.map(([name, value]) => `add_header ${name} "${value}" always;`);
}

function nginxWorker(headers: readonly Header[], folder: string): string[] {
  const lines = nginxHeaders(workerHeadersFor(headers)).map((line) => `  ${line}`);
  return [`location = ${folder}${OFFLINE_WORKER} {`, ...lines, '}'];
}

/** Caddy; import inside the site's block. */
function formatCaddy(headers: readonly Header[]): string {
  return [
    '# Only where the portal is the whole site: import inside its block.',
    ...caddyHeaders(headers, '/'),
    'handle_errors {',
    '  rewrite * /404.html',
    '  file_server',
    '}',
    '',
  ].join('\n');
}

function formatCaddyFolder(headers: readonly Header[], folder: string): string {
  return [
    `# Import inside the site's block, where dist/ is copied to ${folder} below its root.`,
    ...caddyHeaders(headers, folder),
    '',
  ].join('\n');
}

/** Caddy sets the more particular first and the general last, so that the general may not name the worker's file. */
function caddyHeaders(headers: readonly Header[], folder: string): string[] {
  const block = (lines: readonly Header[]): string[] => [
    ...lines.map(([name, value]) => `  ${name} "${value}"`),
    '}',
  ];
  return [
    `@tietopyynto {`,
    `  path ${folder}*`,
    `  not path ${folder}${OFFLINE_WORKER}`,
    '}',
    'header @tietopyynto {',
    ...block(headers),
    `header ${folder}${OFFLINE_WORKER} {`,
    ...block(workerHeadersFor(headers)),
  ];
}

function workerPolicy(headers: readonly Header[]): Header[] {
  return workerHeadersFor(headers).filter(([name]) => name === POLICY);
}
