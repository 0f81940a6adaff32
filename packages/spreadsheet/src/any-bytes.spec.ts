import { readdirSync, readFileSync } from "node:fs"
import fc from "fast-check"
import { expect, it } from "vitest"
import { readTable } from "./read-table.js"
import { rowOf, sheetOf, sheetPart, workbookBytes } from "./xlsx/workbook.fixture.js"

const folder = new URL("../fixtures/", import.meta.url)
const files = readdirSync(folder)
  .filter((name) => !/\.(fods|md)$/.test(name))
  .map((name) => readFileSync(new URL(name, folder)))

it("answers whatever became of a file on its way", async () => {
  const change = fc.record({ at: fc.double({ min: 0, max: 0.9999, noNaN: true }), byte: fc.nat(255) })
  const changed = fc.record({
    file: fc.constantFrom(...files),
    changes: fc.array(change, { minLength: 1, maxLength: 6 }),
    keep: fc.oneof(fc.constant(1), fc.double({ min: 0, max: 1, noNaN: true })),
  })
  await fc.assert(
    fc.asyncProperty(changed, async ({ file, changes, keep }) => {
      const bytes = Buffer.from(file.subarray(0, Math.ceil(file.length * keep)))
      for (const { at, byte } of changes) bytes[Math.floor(at * bytes.length)] = byte
      expect(await readTable(bytes)).toHaveProperty("ok")
    }),
    { numRuns: 1500 },
  )
}, 60_000)

it("answers whatever the XML of a sheet is", async () => {
  const sheet = sheetOf(rowOf("Name", "Price") + rowOf("ម្រេច", "5"))
  const piece = fc.oneof(
    fc.constantFrom(
      "<row>",
      "</row>",
      '<c r="ZZZ9" t="s">',
      "<v>",
      "</v>",
      "<f>",
      "&#0;",
      "&#x17D2;",
      "]]>",
      "<![CDATA[",
    ),
    fc.constantFrom(
      "<!--",
      "<?xml?>",
      "<!DOCTYPE a>",
      't="inlineStr"',
      "</worksheet>",
      "_x0000_",
      "\u0000",
      "<t>",
    ),
    fc.string({ unit: "binary", maxLength: 5 }),
  )
  await fc.assert(
    fc.asyncProperty(fc.nat(sheet.length), piece, fc.nat(20), async (at, inserted, dropped) => {
      const xml = sheet.slice(0, at) + inserted + sheet.slice(at + dropped)
      expect(await readTable(workbookBytes(sheetPart(xml)))).toHaveProperty("ok")
    }),
    { numRuns: 1500 },
  )
}, 60_000)
