import * as z from 'zod/mini';

/**
 * Where a portal is published. A letter shows it to whoever receives it, so that it is nothing but a host and folders: no
 * user name that looks like one, no query, no letters of other scripts (a host has them in Punycode).
 */
export const portalUrlSchema = z
  .url()
  .check(
    z.maxLength(254),
    z.regex(
      /^https:\/\/[a-z\d-]+(?:\.[a-z\d-]+)+(?::\d{1,5})?\/(?:(?!\.+\/)[\w.~-]+\/)*$/,
      'Expected an address like https://example.fi/tietosuoja/',
    ),
  );
