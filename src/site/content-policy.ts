import { createHash } from 'node:crypto';

/** Directives of a Content-Security-Policy by name, in the order in which they are written. */
export type PolicyDirectives = Readonly<Record<string, readonly string[]>>;

/** The hash sources, as CSP writes them, of a page's inline scripts and styles. */
interface InlineHashes {
  readonly scripts: ReadonlySet<string>;
  readonly styles: ReadonlySet<string>;
}

/** The sources of everything inline in the pages (CSP Level 3 §6.7.3.3: the text between the tags, byte for byte). */
export function collectInlineHashes(pages: readonly string[]): InlineHashes {
  const scripts = new Set<string>();
  const styles = new Set<string>();
  for (const page of pages) {
    for (const [, attributes, text] of page.matchAll(/<script\b([^>]*)>(.*?)<\/script>/gs)) {
      if (isExecuted(attributes ?? '')) scripts.add(hashSource(text ?? ''));
    }
    for (const [, text] of page.matchAll(/<style\b[^>]*>(.*?)<\/style>/gs))
      styles.add(hashSource(text ?? ''));
  }
  return { scripts, styles };
}

/**
 * The portal's policy. `connect-src 'none'` is the proof of its promise: a page that may not connect to
 * anything cannot send what was typed. One Trusted Types policy exists, for the worker's address.
 */
export function policyFor({ scripts, styles }: InlineHashes): PolicyDirectives {
  return {
    'default-src': ["'none'"],
    'script-src': ["'self'", ...[...scripts].sort()],
    'style-src': ["'self'", ...[...styles].sort()],
    'img-src': ["'self'", 'blob:'],
    'font-src': ["'self'"],
    'connect-src': ["'none'"],
    'worker-src': ["'self'"],
    'manifest-src': ["'self'"],
    'base-uri': ["'none'"],
    'form-action': ["'none'"],
    'frame-ancestors': ["'none'"],
    'frame-src': ["'none'"],
    'object-src': ["'none'"],
    'require-trusted-types-for': ["'script'"],
    'trusted-types': ['tietopyynto'],
  };
}

/** The policy as one line, for a header. */
export function formatPolicy(directives: PolicyDirectives): string {
  return Object.entries(directives)
    .map(([name, sources]) => [name, ...sources].join(' '))
    .join('; ');
}

/** The policy for a `meta` element, where `frame-ancestors` is not allowed (CSP Level 3 §3.3). */
export function formatMetaPolicy(directives: PolicyDirectives): string {
  const { 'frame-ancestors': _, ...allowed } = directives;
  return formatPolicy(allowed);
}

/**
 * The page with a policy of its own, and the referrer rule for hosts without headers, at the start of its head. Other
 * pages' hashes would let in what this page does not have, and no compression makes them smaller. The
 * character set stays in front: it must stand in the first 1,024 bytes, and the policy alone may fill them.
 */
export function addPolicy(page: string): string {
  const charset = /<meta charset="utf-8">/i.exec(page);
  if (!charset)
    throw new Error('Expected <meta charset="utf-8"> in every page, to put the policy behind it.');
  const policy = formatMetaPolicy(policyFor(collectInlineHashes([page])));
  const metas =
    `<meta http-equiv="Content-Security-Policy" content="${policy}">` +
    '<meta name="referrer" content="no-referrer">';
  const end = charset.index + charset[0].length;
  return page.slice(0, end) + metas + page.slice(end);
}

/** A data block such as JSON is never executed and needs no hash; a script with `src` falls under 'self'. */
function isExecuted(attributes: string): boolean {
  if (/\bsrc=/.test(attributes)) return false;
  const type = /\btype="([^"]*)"/.exec(attributes)?.[1];
  return type === undefined || type === 'module' || type === 'text/javascript';
}

function hashSource(text: string): string {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
}
