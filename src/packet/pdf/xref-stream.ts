/*
 * The cross-reference stream of a packed file (ISO 32000-1 §7.5.8): one section from object 0, entries of seven
 * bytes, no predictor, and what else a trailer says.
 */

/** Where an object stands: in the open, or in an object stream. */
export type ObjectPlace = { readonly offset: number } | { readonly stream: number; readonly index: number };

/** Bytes of an entry's kind, of an offset or a stream's number, and of a generation or an index (Table 18). */
const WIDTHS = { kind: 1, where: 4, which: 2 };

/** Bytes in an entry. */
const ENTRY_LENGTH = WIDTHS.kind + WIDTHS.where + WIDTHS.which;

/** The entries, before they are deflated, of the places of objects 1, 2, 3 and so on. */
export function encodePlaces(places: readonly ObjectPlace[]): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array((places.length + 1) * ENTRY_LENGTH);
  const view = new DataView(bytes.buffer);
  const write = (entry: number, kind: number, where: number, which: number): void => {
    const at = entry * ENTRY_LENGTH;
    view.setUint8(at, kind);
    view.setUint32(at + WIDTHS.kind, where);
    view.setUint16(at + WIDTHS.kind + WIDTHS.where, which);
  };
  // Object 0 is free for ever.
  write(0, 0, 0, 65_535);
  for (const [index, place] of places.entries()) {
    if ('offset' in place) write(index + 1, 1, place.offset, 0);
    else write(index + 1, 2, place.stream, place.index);
  }
  return bytes;
}

/** The stream's own dictionary. `length` is that of the deflated data, `fileId` 32 upper-case hex digits. */
export function encodeXrefStreamDictionary({
  size,
  root,
  info,
  fileId,
  length,
}: {
  size: number;
  root: number;
  info: number;
  fileId: string;
  length: number;
}): string {
  return (
    `<</Type/XRef/Size ${size}/W[${Object.values(WIDTHS).join(' ')}]/Root ${root} 0 R/Info ${info} 0 R` +
    `/ID[<${fileId}><${fileId}>]/Length ${length}/Filter/FlateDecode>>`
  );
}
