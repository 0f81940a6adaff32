import { Buffer } from "node:buffer"
import { describe, expect, it } from "vitest"
import { readTable } from "../read-table.js"

async function tableOf(content: string | Uint8Array) {
  const reading = await readTable(Buffer.from(content as string))
  if (!reading.ok) throw new Error(JSON.stringify(reading.problem))
  return reading.table
}
const rowsOf = async (content: string | Uint8Array) => (await tableOf(content)).rows.map((row) => row.cells)
const problemOf = async (content: string | Uint8Array) => {
  const reading = await readTable(Buffer.from(content as string))
  return reading.ok ? undefined : reading.problem
}
const utf16 = (text: string, order: "le" | "be") => {
  const bytes = Buffer.from(`\ufeff${text}`, "utf16le")
  return order === "le" ? bytes : bytes.swap16()
}

describe("reading a CSV", () => {
  it.each([
    ["UTF-8", "ឈ្មោះ,Price\r\nម្រេច,5\r\n"],
    ["UTF-8 with its mark", "\ufeffឈ្មោះ,Price\r\nម្រេច,5\r\n"],
    ["semicolons", "ឈ្មោះ;Price\nម្រេច;5"],
    ["old Mac's line ends", "ឈ្មោះ,Price\rម្រេច,5\r"],
    ["Excel's own word for the delimiter", "sep=;\r\nឈ្មោះ;Price\r\nម្រេច;5"],
    ["UTF-16, tabs", utf16("ឈ្មោះ\tPrice\r\nម្រេច\t5\r\n", "le")],
    ["UTF-16 big end first", utf16("ឈ្មោះ\tPrice\r\nម្រេច\t5\r\n", "be")],
  ])("understands %s", async (_, content) => {
    expect(await tableOf(content)).toEqual({
      format: "csv",
      sheetName: null,
      headings: ["ឈ្មោះ", "Price"],
      rows: [{ number: 2, cells: ["ម្រេច", "5"] }],
      warnings: [],
    })
  })

  it("finds the delimiter though the texts are full of others", async () => {
    expect(await rowsOf('A;B\n"x,y,z";"1,5"\na,b,c;2,5\n')).toEqual([
      ["x,y,z", "1,5"],
      ["a,b,c", "2,5"],
    ])
    expect(await rowsOf("Name; story,B\nx,1\ny,2\n")).toEqual([
      ["x", "1"],
      ["y", "2"],
    ])
  })

  it("keeps line breaks inside quotes, and counts rows as a spreadsheet does", async () => {
    const { headings, rows } = await tableOf('"A\nB",C\r\n"one\r\ntwo",1\r\n\r\n,\r\nlast,2\r\n\r\n')
    expect(headings).toEqual(["A\nB", "C"])
    expect(rows).toEqual([
      { number: 2, cells: ["one\ntwo", "1"] },
      { number: 5, cells: ["last", "2"] },
    ])
  })

  it("takes quotes in the middle of a text for what they are", async () => {
    expect(await rowsOf('A,B\n12" tray,say ""hi""\n')).toEqual([['12" tray', 'say ""hi""']])
  })

  it("reads what looks like a formula as text, and undoes a guard", async () => {
    expect(await rowsOf("A,B,C,D\n=1+1,@x,-5,'=2\n")).toEqual([["=1+1", "@x", "-5", "=2"]])
  })

  it("takes the thousand marks off numbers, but not where a comma parts decimals", async () => {
    expect(await rowsOf('A,B\n"1,250","12,500.75"\n" 1,250 ","1,25"\n')).toEqual([
      ["1250", "12500.75"],
      ["1250", "1,25"],
    ])
    expect(await rowsOf("A;B\n1,250;2\n")).toEqual([["1,250", "2"]])
  })

  it("writes numbers out, and warns that digits may be gone", async () => {
    const { rows, warnings } = await tableOf("Barcode,Code\n8.85E+12,1E5\n")
    expect(rows[0]?.cells).toEqual(["8850000000000", "1E5"])
    expect(warnings).toEqual([{ code: "shortened_number", at: { row: 2, column: 1, name: "A2" } }])
  })

  it("keeps Khmer digits and leading zeros as they are", async () => {
    expect(await rowsOf("A,B\n០១២,00123\n")).toEqual([["០១២", "00123"]])
  })

  it("keeps cells that stand below no heading, and says so", async () => {
    const { headings, rows, warnings } = await tableOf("A,,C,\n1,2,3,\n4,,,5\n")
    expect(headings).toEqual(["A", "", "C", ""])
    expect(rows.map((row) => row.cells)).toEqual([
      ["1", "2", "3", ""],
      ["4", "", "", "5"],
    ])
    expect(warnings).toEqual([
      { code: "column_without_heading", at: { row: 1, column: 2, name: "B1" } },
      { code: "column_without_heading", at: { row: 1, column: 4, name: "D1" } },
    ])
  })

  it("warns of a second table beside the first", async () => {
    expect((await tableOf("A,B,,C\n1,2,,3\n")).warnings).toEqual([
      { code: "several_tables", at: { row: 1, column: 3, name: "C1" } },
    ])
  })

  it("counts the warnings that it does not list", async () => {
    const { warnings } = await tableOf(`A\n${"1.5E+10\n".repeat(250)}`)
    expect(warnings).toHaveLength(201)
    expect(warnings.at(-1)).toEqual({ code: "more_warnings", count: 50 })
  })

  it("says where a quote begins that never ends", async () => {
    expect(await problemOf('A,B\n1,2\n"x,3\n4,5\n')).toEqual({ code: "unclosed_quote", row: 3 })
  })
})

describe("Khmer that an encoding destroyed", () => {
  it("is refused where Windows wrote question marks", async () => {
    expect(await problemOf("?????,Price\r\n????? 250 g,5\r\n")).toEqual({
      code: "wrong_encoding",
      reason: "question_marks",
      at: { row: 1, column: 1, name: "A1" },
    })
    expect(await problemOf("Name,Price\r\nPepper (????),5\r\n")).toMatchObject({ at: { name: "A2" } })
  })

  it("is not seen in a question", async () => {
    expect(await rowsOf("Name,Note\nPepper,Really???\n")).toEqual([["Pepper", "Really???"]])
    expect(await rowsOf("Name,Note\nម្រេច,???\n")).toEqual([["ម្រេច", "???"]])
  })

  it("is a warning where the file is Unicode all the same", async () => {
    const lost = { code: "lost_letters", at: { row: 2, column: 1, name: "A2" } }
    expect((await tableOf("\ufeffName\n?????\n")).warnings).toEqual([lost])
    expect((await tableOf("Name\nab\ufffdc\n")).warnings).toEqual([lost])
  })

  it("is refused where it was read as Latin", async () => {
    const windows1252 = new TextDecoder("windows-1252").decode(new TextEncoder().encode("ម្រេចកំពត"))
    expect(await problemOf(`\ufeffName\r\n${windows1252}\r\n`)).toEqual({
      code: "wrong_encoding",
      reason: "garbled",
      at: { row: 2, column: 1, name: "A2" },
    })
    expect(await rowsOf("Name\ngaráž, pasáž\n")).toEqual([["garáž", "pasáž"]])
  })

  it("is refused where bytes are no UTF-8", async () => {
    const latin1 = Buffer.from("Name\nCaf\u00e9\n", "latin1")
    expect(await problemOf(latin1)).toEqual({ code: "wrong_encoding", reason: "invalid_bytes" })
  })
})
