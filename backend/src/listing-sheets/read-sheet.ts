import { readFile } from "node:fs/promises"
import { type ErrorCode, SHEET_LIMITS } from "@ovop/contracts"
import { messages } from "@ovop/i18n"
import type { SheetProblem, Table } from "@ovop/spreadsheet"
import { Refusal } from "../refusal"
import { inAThread } from "./in-a-thread"

const CODES = {
  not_a_spreadsheet: "sheet_unreadable",
  unclosed_quote: "sheet_unreadable",
  encrypted: "sheet_encrypted",
  active_content: "sheet_active_content",
  merged_cells: "sheet_merged_cells",
  wrong_encoding: "sheet_wrong_encoding",
  no_headings: "sheet_no_headings",
  duplicate_heading: "sheet_heading_twice",
  too_large: "sheet_too_large",
  expands_too_far: "sheet_too_large",
  too_many_rows: "sheet_too_large",
  too_many_columns: "sheet_too_large",
  cells_too_long: "sheet_too_large",
} as const satisfies Record<SheetProblem["code"], ErrorCode>

/** Where in the file it is, as the spreadsheet names it. */
function placesOf(problem: SheetProblem): string[] {
  if (problem.code === "merged_cells") return problem.ranges
  if (problem.code === "duplicate_heading") return problem.at.map(({ name }) => name)
  if (problem.code === "unclosed_quote") return [String(problem.row)]
  return "at" in problem ? [problem.at.name] : []
}

/** @throws Refusal with the places in the file that are at fault, where it is only some of them */
export async function readSheet(path: string): Promise<Table> {
  const reading = await inAThread("readTable", await readFile(path), {
    limits: SHEET_LIMITS,
    notesSheets: [messages.km.listingImport.sheet.notes, messages.en.listingImport.sheet.notes],
  }).catch(() => {
    // Too much memory or too much time: nobody's table of goods.
    throw new Refusal("sheet_too_large")
  })
  if (!reading.ok) throw new Refusal(CODES[reading.problem.code], placesOf(reading.problem))
  if (reading.table.rows.length === 0) throw new Refusal("sheet_empty")
  return reading.table
}
