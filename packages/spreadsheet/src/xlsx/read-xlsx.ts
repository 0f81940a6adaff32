import { headingKey } from "../heading-key.js"
import { refuse } from "../refusal.js"
import type { SheetLimits } from "../sheet-limits.js"
import type { Table } from "../table.js"
import { TableCollector } from "../table-collector.js"
import { type Archive, openArchive } from "./open-archive.js"
import { readSharedStrings } from "./read-shared-strings.js"
import { readSheet } from "./read-sheet.js"
import { readStyles } from "./read-styles.js"
import { readWorkbook, type Sheet } from "./read-workbook.js"
import { refuseActiveParts } from "./refuse-active-content.js"

export async function readXlsx(
  bytes: Uint8Array,
  limits: SheetLimits,
  notesSheets: readonly string[],
): Promise<Table> {
  const archive = await openArchive(bytes, limits.inflatedBytes)
  await refuseOpenDocument(archive)
  refuseActiveParts(archive.names)
  const workbook = await readWorkbook(archive)
  const [sheet, ...unread] = readable(workbook.sheets, notesSheets)
  if (!sheet) refuse({ code: "no_headings" })
  const context = {
    strings: await readSharedStrings(archive, workbook.sharedStringsPart, limits),
    styles: await readStyles(archive, workbook.stylesPart),
    from1904: workbook.from1904,
  }
  const collector = new TableCollector(limits)
  if (unread.length > 0) {
    collector.warn({ code: "several_sheets", used: sheet.name, unread: unread.map((other) => other.name) })
  }
  await readSheet(archive, sheet.part, context, limits, collector)
  return collector.table("xlsx", sheet.name)
}

/** The sheets that may hold the table, the one to use first. */
function readable(sheets: readonly Sheet[], notesSheets: readonly string[]): Sheet[] {
  const notes = new Set(notesSheets.map(headingKey))
  return sheets.filter((sheet) => !sheet.isHidden && !notes.has(headingKey(sheet.name)))
}

/** A file of LibreOffice says what it is in its first part, some twenty characters long. */
async function refuseOpenDocument(archive: Archive): Promise<void> {
  if (!archive.has("mimetype")) return
  let start = ""
  for await (const chunk of archive.read("mimetype")) {
    start += new TextDecoder().decode(chunk.subarray(0, 100))
    if (start.length >= 100) break
  }
  const isSheet = start.startsWith("application/vnd.oasis.opendocument.spreadsheet")
  refuse({ code: "not_a_spreadsheet", found: isSheet ? "open_document" : "archive" })
}
