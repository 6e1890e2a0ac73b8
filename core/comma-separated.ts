/**
 * Rows as a file that spreadsheets read. Source: RFC 4180. The mark in front says that it is UTF-8: without it they
 * garble Chinese.
 */
export const commaSeparated = (rows: readonly (readonly string[])[]): string =>
  `\uFEFF${rows.map((row) => `${row.map(cell).join(',')}\r\n`).join('')}`

/** A text that a spreadsheet would compute is kept a text by the apostrophe that says so. Source: OWASP, CSV injection. */
function cell(text: string): string {
  const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}
