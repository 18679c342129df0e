import { formatPolicy, type PolicyDirectives } from './content-policy.ts';

/** A header's name and value, in the order in which they are written. */
export type Header = readonly [name: string, value: string];

/** Every header that a page of the portal is served with. */
export function headersFor(policy: PolicyDirectives): Header[] {
  return [
    ['Content-Security-Policy', formatPolicy(policy)],
    ['Strict-Transport-Security', 'max-age=63072000; includeSubDomains; preload'],
    ['X-Content-Type-Options', 'nosniff'],
    ['Referrer-Policy', 'no-referrer'],
    ['X-Frame-Options', 'DENY'],
    ['Cross-Origin-Opener-Policy', 'same-origin'],
    ['Cross-Origin-Resource-Policy', 'same-origin'],
    ['Cross-Origin-Embedder-Policy', 'require-corp'],
    [
      'Permissions-Policy',
      'camera=(), microphone=(), geolocation=(), payment=(), usb=(), browsing-topics=()',
    ],
  ];
}

/** The headers in every host's own words, by the path of the file inside `dist/`. */
export const HEADER_FILES: Readonly<Record<string, (headers: readonly Header[]) => string>> = {
  _headers: formatNetlify,
  '.htaccess': formatApache,
  'headers/nginx.conf': formatNginx,
  'headers/Caddyfile': formatCaddy,
};

/** Netlify, Cloudflare Pages and GitLab Pages. */
function formatNetlify(headers: readonly Header[]): string {
  return ['/*', ...headers.map(([name, value]) => `  ${name}: ${value}`), ''].join('\n');
}

/** Apache, `AllowOverride FileInfo` or more. */
function formatApache(headers: readonly Header[]): string {
  const lines = headers.map(([name, value]) => `  Header always set ${name} "${value}"`);
  return ['<IfModule mod_headers.c>', ...lines, '</IfModule>', ''].join('\n');
}

/** nginx; a location with an `add_header` of its own inherits none of these and includes the file again. */
function formatNginx(headers: readonly Header[]): string {
  const note = '# include in the server block, and again in each location that has an add_header of its own';
  return [note, ...headers.map(([name, value]) => `add_header ${name} "${value}" always;`), ''].join('\n');
}

/** Caddy; import inside the site's block. */
function formatCaddy(headers: readonly Header[]): string {
  return ['header {', ...headers.map(([name, value]) => `  ${name} "${value}"`), '}', ''].join('\n');
}
