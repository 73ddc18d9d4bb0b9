/** A spreadsheet takes a cell that begins so for a formula, and may run it. */
const FORMULA = /^[=+\-@\t\r\0]/;

/** What a cell may hold. Numbers are written as they are. */
export type Cell = string | number;

/**
 * Returns rows as CSV (RFC 4180): every line ends in CRLF. A text that a spreadsheet would run as a formula begins with an
 * apostrophe instead (OWASP, CSV injection); NUL, which no spreadsheet shows, is left out.
 */
export function csvOf(rows: readonly (readonly Cell[])[]): string {
  return rows.map((row) => `${row.map(cellOf).join(",")}\r\n`).join("");
}

function cellOf(cell: Cell): string {
  if (typeof cell === "number") return String(cell);
  const inert = (FORMULA.test(cell) ? `'${cell}` : cell).replaceAll("\0", "");
  return /[",\r\n]/.test(inert) || inert !== inert.trim()
    ? `"${inert.replaceAll('"', '""')}"`
    : inert;
}
