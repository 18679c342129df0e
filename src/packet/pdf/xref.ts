/*
 * The cross-reference section of a file that our writer made: classic, one section from object 0, entries of
 * twenty bytes (ISO 32000-1 §7.5.4), nothing after `%%EOF`. Any other file is refused.
 */

/** Where objects begin. */
interface Xref {
  /** Offset of the word `xref`. */
  readonly at: number;
  /** One more than the highest object number. */
  readonly size: number;
  /** Offset of object 0's entry; the trailer follows the last entry. */
  readonly entriesAt: number;
  /** Offset of an object. */
  readonly offsetOf: (object: number) => number;
}

/** Bytes in an entry, its end of line included. */
export const XREF_ENTRY_LENGTH = 20;

/** The cross-reference section of the file as a binary string, or undefined if it is not one of ours. */
export function findXref(text: string): Xref | undefined {
  const [, start] = /\nstartxref\n(\d{1,10})\n%%EOF$/.exec(text.slice(-40)) ?? [];
  if (start === undefined) return undefined;
  const at = Number(start);
  const [heading, size] = /^xref\n0 (\d{1,7})\n/.exec(text.slice(at, at + 20)) ?? [];
  if (heading === undefined) return undefined;
  const entriesAt = at + heading.length;
  return {
    at,
    size: Number(size),
    entriesAt,
    offsetOf: (object) => {
      const entryAt = entriesAt + object * XREF_ENTRY_LENGTH;
      return Number(text.slice(entryAt, entryAt + 10));
    },
  };
}

/** An entry of an object in use. */
export function encodeXrefEntry(offset: number): string {
  return `${String(offset).padStart(10, '0')} 00000 n \n`;
}
