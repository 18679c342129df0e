/** Bytes as the string of code units below 256 that jsPDF and other older libraries take. */
export function toBinaryString(bytes: Uint8Array): string {
  // In pieces, since a call takes only so many arguments: a string grown byte by byte costs 32 bytes for each.
  const pieces: string[] = [];
  for (let at = 0; at < bytes.length; at += 8192) {
    // Spread, they would go through an iterator, which takes several times as long.
    pieces.push(Reflect.apply(String.fromCharCode, undefined, bytes.subarray(at, at + 8192)));
  }
  return pieces.join('');
}

/** The bytes of a string of code units below 256. */
export function fromBinaryString(text: string): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(text.length);
  for (let index = 0; index < text.length; index++) bytes[index] = text.charCodeAt(index);
  return bytes;
}
