/** The instant in UTC with whole seconds, `2026-11-22T12:02:00Z`, as a letter and a certificate have it. */
export function encodeInstant(at: Date): string {
  return at.toISOString().replace(/\.\d+Z$/, 'Z');
}
