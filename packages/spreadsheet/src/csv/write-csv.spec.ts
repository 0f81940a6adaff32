import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { anyCell, distinctHeadings } from "../any-cell.fixture.js"
import { cleanCell } from "../clean-cell.js"
import { readTable } from "../read-table.js"
import { writeCsv } from "./write-csv.js"

const written = (...cells: string[]) =>
  new TextDecoder("utf-8", { ignoreBOM: true }).decode(
    writeCsv({ headings: ["H"], rows: cells.map((cell) => [cell]) }),
  )

describe("writing a CSV", () => {
  it("begins with the mark by which Excel knows UTF-8, and ends lines as Windows does", () => {
    expect(written("ម្រេច")).toBe("\ufeffH\r\nម្រេច\r\n")
  })

  it("quotes by RFC 4180", () => {
    expect(written('a "b", c\nd')).toBe('\ufeffH\r\n"a ""b"", c\nd"\r\n')
  })

  it.each([
    "=1+1",
    "+85512345678",
    "-1+cmd|' /C calc'!A0",
    "@SUM(A1)",
    "\t=1",
    "\r=1",
    "  =1",
    "\u200b=1",
    "＝1",
    "-",
    "'=1",
  ])("takes the danger out of %j", (text) => {
    const cell = new TextDecoder()
      .decode(writeCsv({ headings: ["H"], rows: [[text]] }))
      .split("\r\n")
      .slice(1)
      .join("\r\n")
    expect(cell.replace(/^"/, "").startsWith(`'${text[0]}`)).toBe(true)
  })

  it.each(["-5", "-0.25", "5", "O'Neill", "'tis", "a=b"])("leaves %j as it is", (text) => {
    expect(written(text)).toBe(`\ufeffH\r\n${text}\r\n`)
  })
})

it("is read back as it was written, whatever the texts", async () => {
  const tables = distinctHeadings.chain((headings) =>
    fc.record({
      headings: fc.constant(headings),
      rows: fc.array(fc.array(anyCell, { minLength: headings.length, maxLength: headings.length }), {
        maxLength: 8,
      }),
    }),
  )
  await fc.assert(
    fc.asyncProperty(tables, async (table) => {
      const reading = await readTable(writeCsv(table))
      if (!reading.ok) throw new Error(JSON.stringify(reading.problem))
      expect(reading.table.headings).toEqual(table.headings.map(cleanCell))
      expect(reading.table.rows.map((row) => row.cells)).toEqual(
        table.rows.map((row) => row.map(cleanCell)).filter((row) => row.some(Boolean)),
      )
    }),
    { numRuns: 1500 },
  )
}, 60_000)
