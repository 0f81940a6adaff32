import { readFile } from "node:fs/promises"
import { describe, expect, it } from "vitest"
import { readTable } from "./read-table.js"

const read = async (name: string) =>
  readTable(await readFile(new URL(`../fixtures/${name}`, import.meta.url)))

async function tableOf(name: string) {
  const reading = await read(name)
  if (!reading.ok) throw new Error(JSON.stringify(reading.problem))
  return reading.table
}

const headings = ["លេខកូដ", "ឈ្មោះទំនិញ", "តម្លៃ (៛)", "ចំនួន", "ថ្ងៃប្រមូលផល", "រឿងរ៉ាវ"]
const rows = (prices: string[], days: string[]) => [
  {
    number: 2,
    cells: ["00123", "ម្រេចខ្មៅកំពត", prices[0], "40", days[0], "ប្រមូលដោយដៃ។\nសម្ងួតក្រោមកម្តៅថ្ងៃ"],
  },
  {
    number: 3,
    cells: ["00124", "ស្ករត្នោតកំពង់ស្ពឺ", prices[1], "40", days[1], '«ផ្អែម» និង "ក្រអូប"; ១០០% សុទ្ធ'],
  },
  { number: 5, cells: ["00125", "ក្រមាសូត្រ", prices[2], "៣", "", "ស្ត្រីតម្បាញ, តាកែវ"] },
]

describe("files that LibreOffice made", () => {
  it("reads goods in Khmer from an XLSX: values as they are, not as they look", async () => {
    expect(await tableOf("goods-km.xlsx")).toEqual({
      format: "xlsx",
      sheetName: "ទំនិញ",
      headings,
      rows: rows(["12500", "9800.5", "75000"], ["2026-02-05", "2026-11-30"]),
      warnings: [],
    })
  })

  it.each(["goods-km-comma.csv", "goods-km-semicolon.csv", "goods-km-utf16-tab.csv"])(
    "reads the same goods from %s, where numbers and days are what was shown",
    async (name) => {
      const prices = name.includes("semicolon")
        ? ["12,500.00", "9,800.50", "75,000.00"]
        : ["12500.00", "9800.50", "75000.00"]
      expect(await tableOf(name)).toEqual({
        format: "csv",
        sheetName: null,
        headings,
        rows: rows(prices, ["05/02/2026", "30/11/2026"]),
        warnings: [],
      })
    },
  )

  it("refuses the same goods saved for a Windows without Unicode", async () => {
    expect(await read("goods-km-windows.csv")).toMatchObject({
      ok: false,
      problem: { code: "wrong_encoding" },
    })
  })

  it("reads every kind of value as text", async () => {
    const { rows } = await tableOf("values.xlsx")
    expect(Object.fromEntries(rows.map((row) => row.cells))).toEqual({
      date: "2026-11-30",
      moment: "2026-11-30 14:05",
      money: "1234567.5",
      large: "885123456789012",
      small: "0.000001",
      third: "0.333333333333333",
      code: "000123",
      percent: "0.125",
      yes: "true",
      no: "false",
      negative: "-5",
      text: "=not a formula",
      control: "line\tbreak _x0041_",
    })
  })

  it("reads the value of a formula that the file remembers, and names the cell", async () => {
    const { rows, warnings } = await tableOf("formulas.xlsx")
    expect(rows.map((row) => row.cells)).toEqual([
      ["Pepper", "5", "3", "15"],
      ["Silk", "20", "0", "#DIV/0!"],
    ])
    expect(warnings).toEqual([
      { code: "formula", at: { row: 2, column: 4, name: "D2" } },
      { code: "formula", at: { row: 3, column: 4, name: "D3" } },
      { code: "cell_error", at: { row: 3, column: 4, name: "D3" } },
    ])
  })

  it("refuses merged cells, and says which", async () => {
    expect(await read("merged.xlsx")).toEqual({
      ok: false,
      problem: { code: "merged_cells", ranges: ["A2:A4"] },
    })
  })

  it("passes over hidden sheets and notes, and names the sheets it did not read", async () => {
    expect(await tableOf("several-sheets.xlsx")).toMatchObject({
      sheetName: "ទំនិញ",
      rows: [{ number: 2, cells: ["Pepper"] }],
      warnings: [{ code: "several_sheets", used: "ទំនិញ", unread: ["Sheet3"] }],
    })
  })

  it.each([
    ["goods-km.xls", "old_excel"],
    ["goods-km.ods", "open_document"],
  ])("says what %s is instead", async (name, found) => {
    expect(await read(name)).toEqual({ ok: false, problem: { code: "not_a_spreadsheet", found } })
  })
})
