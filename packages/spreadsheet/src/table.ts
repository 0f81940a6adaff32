import type { SheetWarning } from "./sheet-warning.js"

/** One row below the headings. `number` is the row as the spreadsheet shows it: the headings are row 1. */
export type Row = { number: number; cells: string[] }

/**
 * A table of text. `headings` and the cells of every row have the same length. Rows that are empty all through are
 * left out, which the numbers of the others show.
 *
 * Cells are NFC and trimmed, their lines parted by "\n"; Khmer digits and spelling are as typed. Of an XLSX, dates are
 * YYYY-MM-DD (with " HH:MM" if the cell holds a time), numbers have neither thousand marks nor exponents, booleans are
 * "true" and "false". A CSV holds texts only: its dates stay as typed; numbers lose their thousand marks (1,250.5) and
 * exponents where they are written as spreadsheets write them.
 */
export type Table = {
  format: "csv" | "xlsx"
  /** The sheet that was read; a CSV has none. */
  sheetName: string | null
  headings: string[]
  rows: Row[]
  warnings: SheetWarning[]
}
