import { stringify } from "csv-stringify/sync"
import { guard } from "../guarded-cell.js"

/** The library itself quotes only what holds a comma, a quote or CRLF; the rest is for whoever guesses the delimiter. */
const quoted = /[\r\n\t;]|^\s|\s$/

/** Without what no text file holds: NUL and its like, and halves of a character. */
const asText = (cell: string) => cell.replace(/\p{Cs}/gu, "\ufffd").replace(/(?![\t\r\n])\p{Cc}/gu, "")

/**
 * Writes a table as CSV that Excel opens right on a Khmer Windows: UTF-8 with its mark, CRLF, quoted by RFC 4180. A
 * text that a spreadsheet would run as a formula (it begins with = + - @, a tab or a line break and is no plain number)
 * gets a leading apostrophe; `readTable` takes off exactly that one, so what was written is what is read.
 */
export function writeCsv(table: {
  headings: readonly string[]
  rows: readonly (readonly string[])[]
}): Uint8Array {
  const cells = [table.headings, ...table.rows].map((row) => row.map((cell) => guard(asText(cell))))
  const text = stringify(cells, { bom: true, record_delimiter: "windows", quoted_match: quoted })
  return new TextEncoder().encode(text)
}
