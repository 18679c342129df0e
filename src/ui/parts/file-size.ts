import { DECIMAL_MARK, SIZE_UNITS } from '#words/grammar.ts';

/** A number of bytes as the page's text writes it, `1,4 Mt`, in steps of a thousand. */
export function writeFileSize(bytes: number): string {
  let size = bytes;
  let unit = 0;
  // Rounded first: 999 999 bytes are one megabyte and not a thousand kilobytes.
  while (
    unit < SIZE_UNITS.length - 1 &&
    Math.round(unit === 0 ? size : size * 10) / (unit === 0 ? 1 : 10) >= 1000
  ) {
    size /= 1000;
    unit += 1;
  }
  const digits = unit === 0 || size >= 100 ? 0 : 1;
  const written = size.toFixed(digits).replace(/\.0$/, '').replace('.', DECIMAL_MARK);
  return `${written}\u00a0${SIZE_UNITS[unit]}`;
}
