/** The most characters that a spreadsheet keeps in one cell (Excel: 32,767), less room for the apostrophe. */
const MAX_CELL = 32_000;

/**
 * The rows as a CSV file for a spreadsheet: UTF-8 with a byte order mark, semicolons, CRLF, every cell in
 * quotes (RFC 4180 with another separator). Semicolons, because Excel with Finnish settings opens nothing else
 * in columns by a double click; LibreOffice and Numbers notice the separator themselves. The mark tells Excel
 * that `ä` is one letter.
 */
export function encodeCsv(rows: readonly (readonly string[])[]): string {
  return `\ufeff${rows.map((row) => `${row.map(encodeCell).join(';')}\r\n`).join('')}`;
}

/**
 * A cell that a spreadsheet would run as a formula gets an apostrophe in front (OWASP, CSV injection): one that
 * starts with `=`, `+`, `-` or `@`, also full-width or behind blanks, or with a tab or line break. A telephone
 * number with `+` gets one too; that price is known.
 */
function encodeCell(text: string): string {
  const cut = text.length > MAX_CELL ? `${text.slice(0, MAX_CELL)}…` : text;
  const harmless = /^(?:\s*[=+\-@\uff1d\uff0b\uff0d\uff20]|[\t\r\n])/.test(cut) ? `'${cut}` : cut;
  return `"${harmless.replaceAll('"', '""')}"`;
}
