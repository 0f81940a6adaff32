import { expect, it } from "vitest"
import { readTable } from "../read-table.js"
import { rowOf, sheetOf, sheetPart, workbookBytes } from "./workbook.fixture.js"

async function tableOf(...parts: Parameters<typeof workbookBytes>) {
  const reading = await readTable(workbookBytes(...parts))
  if (!reading.ok) throw new Error(JSON.stringify(reading.problem))
  return reading.table
}

const A2 = { row: 2, column: 1, name: "A2" }

it("names a formula whose value the file does not remember, and leaves the cell empty", async () => {
  const table = await tableOf(
    sheetPart(
      sheetOf(`${rowOf("Total", "Name")}<row><c><f>1+1</f></c><c t="str"><f>"a"</f><v>a</v></c></row>`),
    ),
  )
  expect(table.rows[0]?.cells).toEqual(["", "a"])
  expect(table.warnings).toEqual([
    { code: "formula_without_value", at: A2 },
    { code: "formula", at: { row: 2, column: 2, name: "B2" } },
  ])
})

it("puts runs of a text together, without how they are pronounced", async () => {
  const strings =
    '<sst><si><r><t xml:space="preserve">ម្រេច </t></r><r><rPr><b/></rPr><t><![CDATA[<កំពត>]]></t></r><rPh sb="0" eb="1"><t>mrech</t></rPh></si></sst>'
  const table = await tableOf(sheetPart(sheetOf(`${rowOf("Name")}<row><c t="s"><v>0</v></c></row>`)), {
    name: "xl/sharedStrings.xml",
    content: strings,
  })
  expect(table.rows[0]?.cells).toEqual(["ម្រេច <កំពត>"])
})

it("reads a file whose program gives every name a prefix", async () => {
  const main = 'xmlns:x="http://schemas.openxmlformats.org/spreadsheetml/2006/main"'
  const cell = (text: string) => `<x:c t="inlineStr"><x:is><x:t>${text}</x:t></x:is></x:c>`
  const sheet = `<x:worksheet ${main}><x:sheetData><x:row>${cell("Name")}</x:row><x:row>${cell("Silk")}</x:row></x:sheetData></x:worksheet>`
  expect((await tableOf(sheetPart(sheet))).rows).toEqual([{ number: 2, cells: ["Silk"] }])
})

it("counts days as the workbook does", async () => {
  const styles =
    '<styleSheet><cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/></cellXfs></styleSheet>'
  const sheet = sheetPart(
    sheetOf(`${rowOf("Day", "Count")}<row><c s="1"><v>44894</v></c><c><v>44894</v></c></row>`),
  )
  const workbook = (properties: string) => ({
    name: "xl/workbook.xml",
    content: `<workbook>${properties}<sheets><sheet name="Goods" id="rId1"/></sheets></workbook>`,
  })
  const styled = { name: "xl/styles.xml", content: styles }
  const cells = async (properties: string) =>
    (await tableOf(workbook(properties), styled, sheet)).rows[0]?.cells
  expect(await cells("")).toEqual(["2022-11-29", "44894"])
  expect(await cells('<workbookPr date1904="1"/>')).toEqual(["2026-11-30", "44894"])
})

it("reads a moment that is written out", async () => {
  const row = '<row><c t="d"><v>2026-11-30</v></c><c t="d"><v>2026-11-30T14:05:00Z</v></c></row>'
  expect((await tableOf(sheetPart(sheetOf(rowOf("Day", "Moment") + row)))).rows[0]?.cells).toEqual([
    "2026-11-30",
    "2026-11-30 14:05",
  ])
})

it("warns of several formatted tables on one sheet", async () => {
  const parts = '<tableParts count="2"><tablePart r:id="rId1"/><tablePart r:id="rId2"/></tableParts>'
  const sheet = sheetPart(sheetOf(rowOf("Name"), parts))
  expect((await tableOf(sheet)).warnings).toEqual([
    { code: "several_tables", at: { row: 1, column: 1, name: "A1" } },
  ])
})

it("passes over a sheet of notes under the names that it is told", async () => {
  const reading = await readTable(workbookBytes(), { notesSheets: ["  goods "] })
  expect(reading).toEqual({ ok: false, problem: { code: "no_headings" } })
})
