import { readCsv } from "./csv/read-csv.js"
import { recogniseFile } from "./recognise-file.js"
import { Refusal, refuse } from "./refusal.js"
import { type SheetLimits, sheetLimits } from "./sheet-limits.js"
import type { SheetProblem } from "./sheet-problem.js"
import type { Table } from "./table.js"
import { readXlsx } from "./xlsx/read-xlsx.js"

export type ReadingOptions = {
  limits?: Partial<SheetLimits>
  /** Sheets that explain and hold no table, in any spelling; "Notes" and "កំណត់ចំណាំ" if not given. */
  notesSheets?: readonly string[]
}

export type Reading = { ok: true; table: Table } | { ok: false; problem: SheetProblem }

/**
 * Reads the table of a spreadsheet: the first sheet of an XLSX that is neither hidden nor one of `notesSheets`, or a
 * CSV in UTF-8 or UTF-16 parted by commas, semicolons or tabs. The content decides what the file is, never its name.
 * Whatever the bytes are, the answer is a table or a problem; it does not throw, and a file is never unpacked further
 * than the limits say.
 */
export async function readTable(bytes: Uint8Array, options: ReadingOptions = {}): Promise<Reading> {
  try {
    return { ok: true, table: await read(bytes, options) }
  } catch (error) {
    if (error instanceof Refusal) return { ok: false, problem: error.problem }
    throw error
  }
}

function read(bytes: Uint8Array, options: ReadingOptions): Promise<Table> {
  const limits = { ...sheetLimits, ...options.limits }
  if (bytes.length > limits.bytes) refuse({ code: "too_large", bytes: bytes.length, limit: limits.bytes })
  const kind = recogniseFile(bytes)
  if (kind === "zip") return readXlsx(bytes, limits, options.notesSheets ?? ["Notes", "កំណត់ចំណាំ"])
  if (kind === "text") return readCsv(bytes, limits)
  if (kind === "encrypted") refuse({ code: "encrypted" })
  return refuse({ code: "not_a_spreadsheet", found: kind })
}
