import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { anyCell, distinctHeadings } from "../any-cell.fixture.js"
import { cleanCell } from "../clean-cell.js"
import { readTable } from "../read-table.js"
import type { BookSheet } from "./book.js"
import { rowOf, sheetOf, sheetPart, workbookBytes } from "./workbook.fixture.js"
import { writeXlsx } from "./write-xlsx.js"

const sheet = (over: Partial<BookSheet> = {}): BookSheet => ({
  name: "ទំនិញ",
  headings: [{ text: "លេខកូដ" }, { text: "តម្លៃ", widthChars: 12, hint: "ជារៀល" }],
  rows: [["00123", 12500]],
  ...over,
})

async function roundTrip(...sheets: BookSheet[]) {
  const reading = await readTable(await writeXlsx({ sheets }))
  if (!reading.ok) throw new Error(JSON.stringify(reading.problem))
  return reading.table
}

describe("writing an XLSX", () => {
  it("keeps leading zeros, and numbers as numbers", async () => {
    expect(await roundTrip(sheet())).toEqual({
      format: "xlsx",
      sheetName: "ទំនិញ",
      headings: ["លេខកូដ", "តម្លៃ"],
      rows: [{ number: 2, cells: ["00123", "12500"] }],
      warnings: [],
    })
  })

  it("puts a sheet of notes first, and the table is found behind it", async () => {
    const notes = sheet({ name: "កំណត់ចំណាំ", headings: [{ text: "របៀបបំពេញ" }], rows: [] })
    const table = await roundTrip(notes, sheet())
    expect(table.sheetName).toBe("ទំនិញ")
    expect(table.warnings).toEqual([])
  })

  it("gives the same file for the same book", async () => {
    expect(await writeXlsx({ sheets: [sheet()] })).toEqual(await writeXlsx({ sheets: [sheet()] }))
  })

  it("cuts a sheet's name to what Excel takes, and no Khmer character in two", async () => {
    const table = await roundTrip(sheet({ name: `'a/b:c' ${"ស្ត្រី".repeat(9)}` }))
    expect(table.sheetName).toBe(`a b c' ${"ស្ត្រី".repeat(4)}`)
  })

  it("takes off the guard of a CSV that a spreadsheet saved as XLSX, and no apostrophe of the text's own", async () => {
    const saved = sheetOf(rowOf("Phone", "Name") + rowOf("'+85512345678", "'Aok"))
    const reading = await readTable(workbookBytes(sheetPart(saved)))
    expect(reading).toMatchObject({ ok: true, table: { rows: [{ cells: ["+85512345678", "'Aok"] }] } })
    expect((await roundTrip(sheet({ rows: [["'=1", "''=1"]] }))).rows[0]?.cells).toEqual(["'=1", "''=1"])
  })

  it.each([
    ["no sheet", []],
    ["two sheets of one name", [sheet({ name: "Goods" }), sheet({ name: "goods" })]],
    ["a sheet without a name", [sheet({ name: " [] " })]],
    ["a number that is none", [sheet({ rows: [["1", Number.NaN]] })]],
    ["a text that Excel has no room for", [sheet({ rows: [["a".repeat(32_768)]] })]],
  ])("refuses %s", async (_, sheets) => {
    await expect(writeXlsx({ sheets })).rejects.toThrow(RangeError)
  })

  it("is read back as it was written, whatever the texts", async () => {
    const tables = distinctHeadings.chain((headings) =>
      fc.record({
        headings: fc.constant(headings),
        rows: fc.array(fc.array(anyCell, { minLength: headings.length, maxLength: headings.length }), {
          maxLength: 5,
        }),
      }),
    )
    await fc.assert(
      fc.asyncProperty(tables, async ({ headings, rows }) => {
        const table = await roundTrip(
          sheet({ headings: headings.map((text) => ({ text, hint: text })), rows }),
        )
        expect(table.headings).toEqual(headings.map(cleanCell))
        expect(table.rows.map((row) => row.cells)).toEqual(
          rows.map((row) => row.map(cleanCell)).filter((row) => row.some(Boolean)),
        )
      }),
      { numRuns: 300 },
    )
  }, 60_000)
})
