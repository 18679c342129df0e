/*
 * The stream that holds a packed file's dictionaries (ISO 32000-1 §7.5.7): numbers and offsets in pairs, a line
 * feed, then each dictionary with a line feed behind it.
 */

/** An object in the stream. */
interface PackedObject {
  readonly number: number;
  /** Characters from the first dictionary to this one. */
  readonly at: number;
}

/** The pairs and the line feed behind them; `First` is their length. */
export function encodePairs(objects: readonly PackedObject[]): string {
  return `${objects.map(({ number, at }) => `${number} ${at}`).join(' ')}\n`;
}

/** The stream's own dictionary. `length` is that of the deflated data. */
export function encodeObjectStreamDictionary({
  count,
  first,
  length,
}: {
  count: number;
  first: number;
  length: number;
}): string {
  return `<</Type/ObjStm/N ${count}/First ${first}/Length ${length}/Filter/FlateDecode>>`;
}
