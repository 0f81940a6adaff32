import type { Place } from "./place.js"

/** What the reader of a table should know though it could be read. At most 200 are listed; the last then counts the rest. */
export type SheetWarning =
  /** Only `used` was read; hidden sheets and sheets of notes are not named. */
  | { code: "several_sheets"; used: string; unread: string[] }
  /** There is an empty column between headings, or the sheet holds several formatted tables; all columns were read. */
  | { code: "several_tables"; at: Place }
  /** Cells stand below an empty heading; its text in `headings` is "". */
  | { code: "column_without_heading"; at: Place }
  /** The cell is a formula; its text is the value that the file remembers. */
  | { code: "formula"; at: Place }
  /** The cell is a formula whose value the file does not remember; its text is "". */
  | { code: "formula_without_value"; at: Place }
  /** The cell shows an error such as #N/A, which is its text. */
  | { code: "cell_error"; at: Place }
  /** A CSV holds the cell as 1.23E+11: the program that wrote it may have thrown digits away. */
  | { code: "shortened_number"; at: Place }
  /** The cell holds "?????" or a replacement sign: letters were lost before this file was written. */
  | { code: "lost_letters"; at: Place }
  | { code: "more_warnings"; count: number }
