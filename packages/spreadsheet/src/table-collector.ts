import { cleanCell } from "./clean-cell.js"
import { headingKey } from "./heading-key.js"
import { hasLostLetters } from "./lost-letters.js"
import { placeOf } from "./place.js"
import { refuse } from "./refusal.js"
import type { SheetLimits } from "./sheet-limits.js"
import type { SheetWarning } from "./sheet-warning.js"
import type { Row, Table } from "./table.js"

const mostWarnings = 200
const figure = /^[-+]?[\d\u17e0-\u17e9][\d\u17e0-\u17e9.,/:% -]*$/

/** Gathers the cells of a sheet, which come row by row from left to right, and refuses what passes the limits. */
export class TableCollector {
  private readonly headings: string[] = []
  private readonly rows: Row[] = []
  private readonly warnings: SheetWarning[] = []
  private unlistedWarnings = 0
  private characters = 0
  private width = 0

  constructor(private readonly limits: SheetLimits) {}

  warn(warning: SheetWarning): void {
    if (this.warnings.length < mostWarnings) this.warnings.push(warning)
    else this.unlistedWarnings += 1
  }

  add(row: number, column: number, raw: string): void {
    const { cellCharacters, tableCharacters, columns } = this.limits
    // Before it is cleaned: that work, too, is for texts of a bearable length only.
    if (raw.length > cellCharacters) {
      refuse({ code: "cells_too_long", at: placeOf(row, column), limit: cellCharacters })
    }
    const text = cleanCell(raw)
    if (text === "") return
    this.characters += text.length
    if (this.characters > tableCharacters) refuse({ code: "expands_too_far", limit: tableCharacters })
    if (column > columns) refuse({ code: "too_many_columns", limit: columns })
    if (hasLostLetters(text)) this.warn({ code: "lost_letters", at: placeOf(row, column) })
    this.width = Math.max(this.width, column)
    const cells = row === 1 ? this.headings : this.cellsOf(row)
    while (cells.length < column - 1) cells.push("")
    cells[column - 1] = text
  }

  private cellsOf(row: number): string[] {
    if (this.headings.length === 0) refuse({ code: "no_headings" })
    const last = this.rows.at(-1)
    if (last?.number === row) return last.cells
    if (this.rows.length >= this.limits.rows) refuse({ code: "too_many_rows", limit: this.limits.rows })
    const cells: string[] = []
    this.rows.push({ number: row, cells })
    return cells
  }

  table(format: Table["format"], sheetName: string | null): Table {
    this.judgeHeadings()
    for (const cells of [this.headings, ...this.rows.map((row) => row.cells)]) {
      while (cells.length < this.width) cells.push("")
    }
    this.judgeColumns()
    if (this.unlistedWarnings > 0) {
      this.warnings.push({ code: "more_warnings", count: this.unlistedWarnings })
    }
    return { format, sheetName, headings: this.headings, rows: this.rows, warnings: this.warnings }
  }

  private judgeHeadings(): void {
    const named = this.headings.filter(Boolean)
    if (named.every((heading) => figure.test(heading))) refuse({ code: "no_headings" })
    const seen = new Map<string, number>()
    for (const [index, heading] of this.headings.entries()) {
      if (heading === "") continue
      const key = headingKey(heading)
      const first = seen.get(key)
      if (first !== undefined) {
        refuse({ code: "duplicate_heading", heading, at: [placeOf(1, first), placeOf(1, index + 1)] })
      }
      seen.set(key, index + 1)
    }
  }

  private judgeColumns(): void {
    for (const [index, heading] of this.headings.entries()) {
      if (heading !== "") continue
      const isUsed = this.rows.some((row) => row.cells[index] !== "")
      this.warn({ code: isUsed ? "column_without_heading" : "several_tables", at: placeOf(1, index + 1) })
    }
  }
}
