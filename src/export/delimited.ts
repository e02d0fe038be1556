// Lines of tables: CSV as RFC 4180 writes it, and tab-separated lines as event data sets write them.

/** A value of a table. */
export type Cell = string | number | boolean | null | undefined

/** A spreadsheet runs what opens with these, but for a plain number: an apostrophe before keeps it a text. */
const FORMULA = /^[=+@\t\r]|^-(?!\d*\.?\d+$)/

/** A line of CSV. */
export const csvLine = (cells: readonly Cell[]): string =>
  `${cells
    .map((cell) => {
      const text = typeof cell === 'string' && FORMULA.test(cell) ? `'${cell}` : String(cell ?? '')
      return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
    })
    .join(',')}\r\n`

/** A line of tab-separated values, which know no quotes: breaks and tabs become spaces. */
export const tabLine = (cells: readonly Cell[]): string =>
  `${cells.map((cell) => String(cell ?? '').replace(/[\t\r\n]+/g, ' ')).join('\t')}\n`
