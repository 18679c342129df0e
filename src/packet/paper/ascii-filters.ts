/* Data written in letters and digits (ISO 32000-1 §7.4.2, §7.4.3). What is no digit is skipped, as readers do. */

/** The bytes of ASCIIHexDecode. */
export function decodeAsciiHex(data: Uint8Array): Uint8Array {
  const digits: number[] = [];
  for (const byte of data) {
    if (byte === 0x3e) break;
    const digit = '0123456789abcdef'.indexOf(String.fromCharCode(byte).toLowerCase());
    if (digit >= 0) digits.push(digit);
  }
  return Uint8Array.from(
    { length: Math.ceil(digits.length / 2) },
    (_, index) => (digits[2 * index] as number) * 16 + (digits[2 * index + 1] ?? 0),
  );
}

/** The bytes of ASCII85Decode. */
export function decodeAscii85(data: Uint8Array): Uint8Array {
  const bytes = new Uint8Array(data.length * 4);
  let length = 0;
  let group: number[] = [];
  const flush = (): void => {
    const count = group.length - 1;
    if (count > 0) {
      const value = [0, 1, 2, 3, 4].reduce((sum, index) => sum * 85 + (group[index] ?? 84), 0);
      for (let index = 0; index < count; index++)
        bytes[length++] = Math.floor(value / 256 ** (3 - index)) % 256;
    }
    group = [];
  };
  for (const byte of data) {
    if (byte === 0x7e) break;
    if (byte === 0x7a && group.length === 0) length += 4;
    else if (byte >= 0x21 && byte <= 0x75) group.push(byte - 0x21);
    if (group.length === 5) flush();
  }
  flush();
  return bytes.subarray(0, length);
}
