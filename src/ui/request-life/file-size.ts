const UNITS = ['tavua', 'kt', 'Mt', 'Gt'] as const;

/** A number of bytes as Finnish text writes it: `512 tavua`, `1,4 Mt`, in steps of a thousand. */
export function writeFileSize(bytes: number): string {
  let size = bytes;
  let unit = 0;
  // Rounded first: 999 999 bytes are one megabyte and not a thousand kilobytes.
  while (
    unit < UNITS.length - 1 &&
    Math.round(unit === 0 ? size : size * 10) / (unit === 0 ? 1 : 10) >= 1000
  ) {
    size /= 1000;
    unit += 1;
  }
  const digits = unit === 0 || size >= 100 ? 0 : 1;
  const written = size.toFixed(digits).replace(/\.0$/, '').replace('.', ',');
  return `${written}\u00a0${UNITS[unit]}`;
}
