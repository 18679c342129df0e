import { PacketError } from './packet-error.ts';

/**
 * The value as RFC 8785 canonical JSON: members sorted by UTF-16 code units, numbers and strings as
 * ECMAScript writes them, no white space. Members that are undefined are left out.
 */
export function encodeCanonicalJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(encodeCanonicalJson).join(',')}]`;
  if (typeof value === 'object' && value !== null) {
    const members = Object.entries(value)
      .filter(([, member]) => member !== undefined)
      // RFC 8785 §3.2.3: compared as UTF-16 code units, which is how JavaScript compares strings.
      .sort(([one], [other]) => (one < other ? -1 : 1))
      .map(([name, member]) => `${JSON.stringify(name)}:${encodeCanonicalJson(member)}`);
    return `{${members.join(',')}}`;
  }
  if (typeof value === 'string' && !value.isWellFormed()) {
    // RFC 8785 §3.2.2.2: a lone surrogate has no UTF-8 form.
    throw new PacketError('PACKET_NOT_JSON', 'Expected well-formed text, got a lone surrogate.');
  }
  if (value === null || typeof value === 'string' || typeof value === 'boolean' || Number.isFinite(value)) {
    return JSON.stringify(value);
  }
  throw new PacketError('PACKET_NOT_JSON', `Expected a JSON value, got ${typeof value} ${String(value)}.`);
}
