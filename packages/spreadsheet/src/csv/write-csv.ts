/**
 * Writes a table as CSV that Excel opens right on a Khmer Windows: UTF-8 with its mark, CRLF, quoted by RFC 4180. A
 * text that a spreadsheet would run as a formula (it begins with = + - @, a tab or a line break and is no plain number)
 * gets a leading apostrophe; `readTable` takes off exactly that one, so what was written is what is read.
 */
export declare function writeCsv(table: { headings: readonly string[]; rows: readonly (readonly string[])[] }): Uint8Array
