const KILOBYTE = 1000;

/** A number of bytes as Finnish text writes it: `112 kt`, `1,2 Mt`. */
export function writtenSize(bytes: number): string {
  const kilobytes = Math.ceil(bytes / KILOBYTE);
  if (kilobytes < KILOBYTE) return `${kilobytes}\u00a0kt`;
  const megabytes = kilobytes / KILOBYTE;
  const rounded = megabytes < 10 ? megabytes.toFixed(1) : megabytes.toFixed(0);
  return `${rounded.replace('.', ',')}\u00a0Mt`;
}
