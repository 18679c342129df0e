import { createHash } from 'node:crypto';

/**
 * The lines of a `SHA256SUMS`, as `sha256sum --check` reads them: with it anybody can tell whether a portal is the one
 * that was built, since the same sources make the same bytes.
 */
export function formatChecksums(files: ReadonlyMap<string, Uint8Array>): string {
  return [...files]
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([path, bytes]) => `${createHash('sha256').update(bytes).digest('hex')}  ${path}\n`)
    .join('');
}
