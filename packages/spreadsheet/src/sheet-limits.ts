/** How much a file may hold before reading stops. Every limit is counted on what is really there, never on what a header says. */
export type SheetLimits = {
  /** Of the file as it was sent. */
  bytes: number
  /** Of all parts of an XLSX that are read, unpacked. */
  inflatedBytes: number
  /** Below the headings, empty ones not counted. */
  rows: number
  columns: number
  cellCharacters: number
  /** Of all cells together: one long text may be named by a million cells of a small file. */
  tableCharacters: number
}

/** What holds where a caller names no limit of its own. */
export const sheetLimits: SheetLimits = {
  bytes: 20_000_000,
  inflatedBytes: 80_000_000,
  rows: 10_000,
  columns: 100,
  cellCharacters: 10_000,
  tableCharacters: 30_000_000,
}
