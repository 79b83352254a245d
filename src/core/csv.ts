/** What a cell can hold in the programs that people open this with. */
const mostInACell = 32_767
const byteOrderMark = '\uFEFF'
/** A text that begins so is reckoned with as a formula, wherever it comes from. */
const beginsFormula = /^\s*[=+\-@]|^[\t\r]/

/**
 * A table as Dutch spreadsheet programs open it when one clicks on it: UTF-8 with a byte order mark, semicolons between the cells and CRLF at the end of each row. A text is
 * never a formula: one that begins like one has an apostrophe before it. What is longer than a cell may be is cut, and ends with an ellipsis.
 */
export const toCsv = (rows: readonly (readonly (string | number | null)[])[]): string =>
  byteOrderMark + rows.map((row) => `${row.map(toCell).join(';')}\r\n`).join('')

function toCell(value: string | number | null): string {
  if (typeof value !== 'string') return value === null ? '' : String(value)
  const text = value.replace(/\r\n?/g, '\n')
  const safe = beginsFormula.test(text) ? `'${text}` : text
  const short = safe.length > mostInACell ? `${safe.slice(0, mostInACell - 1).replace(/[\ud800-\udbff]$/, '')}…` : safe
  return /[;"\n]|^\s|\s$/.test(short) ? `"${short.replaceAll('"', '""')}"` : short
}
