/**
 * A text string that no reader can take for syntax, in hex (ISO 32000-1 §7.9.2.2): a byte a character where
 * PDFDocEncoding has all of them, else UTF-16BE with its mark.
 */
export function encodeTextString(text: string): string {
  const units = Array.from({ length: text.length }, (_, index) => text.charCodeAt(index));
  if (units.every(isInPdfDocEncoding) && !BYTE_ORDER_MARKS.test(text)) return `<${encodeUnits(units, 2)}>`;
  return `<FEFF${encodeUnits(units, 4)}>`;
}

/** What Latin-1 and PDFDocEncoding have alike (ISO 32000-1 Annex D.3). */
function isInPdfDocEncoding(unit: number): boolean {
  return (unit >= 0x20 && unit <= 0x7e) || (unit >= 0xa1 && unit <= 0xff && unit !== 0xad);
}

/** Letters whose bytes readers take for UTF-16 or UTF-8: þÿ, ÿþ and ï»¿. */
const BYTE_ORDER_MARKS = /^(þÿ|ÿþ|ï»¿)/;

function encodeUnits(units: readonly number[], digits: number): string {
  return units.map((unit) => unit.toString(16).padStart(digits, '0').toUpperCase()).join('');
}

/** Bytes in hex as a string in parentheses has them inside (ISO 32000-1 §7.3.4.2). */
export function encodeLiteral(hex: string): string {
  const codes = hex.match(/../g)?.map((digits) => Number.parseInt(digits, 16)) ?? [];
  // A bare carriage return would be read as a line feed.
  return String.fromCharCode(...codes)
    .replace(/[()\\]/g, '\\$&')
    .replaceAll('\r', '\\r');
}

/** A real number with at most two decimals, as jsPDF writes coordinates. */
export function encodeNumber(value: number): string {
  return String(Math.round(value * 100) / 100);
}

/** A date in UTC (ISO 32000-1 §7.9.4) from an instant like `2026-11-22T12:02:00Z`. */
export function encodeDate(instant: string): string {
  return `D:${instant.replace(/[-:TZ]/g, '')}+00'00'`;
}
