/*
 * A minimal ICC display profile for sRGB (ICC.1:2004-10, version 4.2): nine tags in some 460 bytes, where the
 * usual file has 3,144. PDF/A wants an output intent for device colours (ISO 19005-3 §6.2.3).
 */

/** sRGB as an ICC profile. */
export function encodeSrgbProfile(): Uint8Array {
  const white = xyz(0.9642, 1, 0.8249);
  // The curve of IEC 61966-2-1: ((x + 0.055) / 1.055)^2.4 above 0.04045, x / 12.92 below.
  const curve = [
    ...ascii('para'),
    ...zeros(4),
    ...[0, 3, 0, 0],
    ...[2.4, 1 / 1.055, 0.055 / 1.055, 1 / 12.92, 0.04045].flatMap(fixed),
  ];
  // Bradford adaptation from D65 to the profile connection space's D50 (Annex E.3).
  const adaptation = [1.04788, 0.02292, -0.05022, 0.02959, 0.99048, -0.01707, -0.00925, 0.01508, 0.75168];
  const tags: [name: string, data: number[]][] = [
    ['desc', unicode('sRGB')],
    ['cprt', unicode('CC0')],
    ['wtpt', white],
    ['chad', [...ascii('sf32'), ...zeros(4), ...adaptation.flatMap(fixed)]],
    ['rXYZ', xyz(0.43607, 0.22249, 0.01392)],
    ['gXYZ', xyz(0.38515, 0.71687, 0.09708)],
    ['bXYZ', xyz(0.14307, 0.06061, 0.7141)],
    ['rTRC', curve],
    ['gTRC', curve],
    ['bTRC', curve],
  ];
  return withHeader(tags);
}

function withHeader(tags: readonly [name: string, data: number[]][]): Uint8Array {
  const offsets = new Map<number[], number>();
  const body: number[] = [];
  const start = 128 + 4 + tags.length * 12;
  const table = tags.flatMap(([name, data]) => {
    // The three channels share one curve (§7.3.1).
    const offset = offsets.get(data) ?? start + body.length;
    if (!offsets.has(data)) body.push(...data, ...zeros(-data.length & 3));
    offsets.set(data, offset);
    return [...ascii(name), ...uint32(offset), ...uint32(data.length)];
  });
  // §7.2: size, no preferred module, version 4.2, monitor, RGB, XYZ, date, signature, D50 illuminant.
  const header = [
    ...uint32(start + body.length),
    ...zeros(4),
    ...[4, 0x20, 0, 0],
    ...ascii('mntrRGB XYZ '),
    ...[2026, 1, 1, 0, 0, 0].flatMap((part) => [part >> 8, part & 255]),
    ...ascii('acsp'),
    ...zeros(28),
    ...[0.9642, 1, 0.8249].flatMap(fixed),
    ...zeros(48),
  ];
  return Uint8Array.from([...header, ...uint32(tags.length), ...table, ...body]);
}

function xyz(x: number, y: number, z: number): number[] {
  return [...ascii('XYZ '), ...zeros(4), ...[x, y, z].flatMap(fixed)];
}

/** multiLocalizedUnicodeType with one record (§10.13). */
function unicode(text: string): number[] {
  const units = [...text].flatMap((character) => [0, character.charCodeAt(0)]);
  return [
    ...ascii('mluc'),
    ...zeros(4),
    ...uint32(1),
    ...uint32(12),
    ...ascii('enUS'),
    ...uint32(units.length),
    ...uint32(28),
    ...units,
  ];
}

/** s15Fixed16Number (§4.6). */
function fixed(value: number): number[] {
  return uint32(Math.round(value * 65536));
}

function uint32(value: number): number[] {
  return [24, 16, 8, 0].map((shift) => (value >> shift) & 255);
}

function ascii(text: string): number[] {
  return [...text].map((character) => character.charCodeAt(0));
}

function zeros(count: number): number[] {
  return Array.from({ length: count }, () => 0);
}
