import type { SheetLimits } from "./sheet-limits.js"
import type { Reading } from "./table.js"

export type ReadingOptions = {
  limits?: Partial<SheetLimits>
  /** Sheets that explain and hold no table, in any spelling; "Notes" and "កំណត់ចំណាំ" if not given. */
  notesSheets?: readonly string[]
}

/**
 * Reads the table of a spreadsheet: the first sheet of an XLSX that is neither hidden nor one of `notesSheets`, or a
 * CSV in UTF-8 or UTF-16 parted by commas, semicolons or tabs. The content decides what the file is, never its name.
 * Whatever the bytes are, the answer is a table or a problem; it does not throw, and a file is never unpacked further
 * than the limits say.
 */
export declare function readTable(bytes: Uint8Array, options?: ReadingOptions): Promise<Reading>
