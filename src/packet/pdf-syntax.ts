/** A text string that no reader can take for syntax: UTF-16BE with its mark, in hex (ISO 32000-1 §7.9.2.2). */
export function encodeTextString(text: string): string {
  const units = Array.from({ length: text.length }, (_, index) => text.charCodeAt(index));
  return `<FEFF${units.map((unit) => unit.toString(16).padStart(4, '0').toUpperCase()).join('')}>`;
}

/** A real number with at most two decimals, as jsPDF writes coordinates. */
export function encodeNumber(value: number): string {
  return String(Math.round(value * 100) / 100);
}

/** A date in UTC (ISO 32000-1 §7.9.4) from an instant like `2026-11-22T12:02:00Z`. */
export function encodeDate(instant: string): string {
  return `D:${instant.replace(/[-:TZ]/g, '')}+00'00'`;
}

/** Bytes as the string of code units below 256 that jsPDF takes. */
export function toBinaryString(bytes: Uint8Array): string {
  // In pieces, since a call takes only so many arguments: a string grown byte by byte costs 32 bytes for each.
  const pieces: string[] = [];
  for (let at = 0; at < bytes.length; at += 8192) {
    pieces.push(String.fromCharCode(...bytes.subarray(at, at + 8192)));
  }
  return pieces.join('');
}

/** The bytes of a string of code units below 256. */
export function fromBinaryString(text: string): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(text.length);
  for (let index = 0; index < text.length; index++) bytes[index] = text.charCodeAt(index);
  return bytes;
}
