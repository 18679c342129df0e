import type { Controller } from '../domain/publisher/controller.ts';
import { formatPolicy, type PolicyDirectives } from './content-policy.ts';

/** A header's name and value, in the order in which they are written. */
export type Header = readonly [name: string, value: string];

/** The one header that is not the same for every file. */
export const POLICY = 'Content-Security-Policy';

/** The service worker asks for the portal's own files, and for nothing else. */
const WORKER_POLICY = "default-src 'none'; connect-src 'self'";

type TransportSecurity = Controller['strictTransportSecurity'];

/**
 * Every header that a page of the portal is served with.
 *
 * MUST NOT: bind more than the portal's own host unless its publisher asks for it.
 */
export function headersFor(policy: PolicyDirectives, transportSecurity?: TransportSecurity): Header[] {
  return [
    [POLICY, formatPolicy(policy)],
    ['Strict-Transport-Security', formatTransportSecurity(transportSecurity)],
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

/** RFC 6797 §6.1; `preload` is what the browsers' list asks for, and it wants the subdomains as well. */
function formatTransportSecurity(beyond: TransportSecurity): string {
  const wide = beyond ? '; includeSubDomains' : '';
  return `max-age=63072000${wide}${beyond === 'preload' ? '; preload' : ''}`;
}

/** The same for the service worker's file: its own policy, not the pages', rules what it may ask for (CSP Level 3 §2.2). */
export function workerHeadersFor(headers: readonly Header[]): Header[] {
  return headers.map(([name, value]) => [name, name === POLICY ? WORKER_POLICY : value]);
}
