import { Buffer } from "node:buffer"
import { describe, expect, it } from "vitest"
import { readTable } from "./read-table.js"
import {
  relation,
  relationships,
  rowOf,
  sheetOf,
  sheetPart,
  textCell,
  workbookBytes,
} from "./xlsx/workbook.fixture.js"
import { deflatedRepeat, zipBytes } from "./zip-bytes.fixture.js"

const megabyte = 1_048_576
const compound = Buffer.from("d0cf11e0a1b11ae1", "hex")
const compoundWith = (name: string) =>
  Buffer.concat([compound, Buffer.alloc(504), Buffer.from(name, "utf16le"), Buffer.alloc(512)])

async function problemOf(bytes: Uint8Array, limits = {}) {
  const reading = await readTable(bytes, { limits })
  return reading.ok ? reading.table : reading.problem
}

it("reads the workbook that all the bad ones below are made from", async () => {
  expect(await readTable(workbookBytes())).toEqual({
    ok: true,
    table: {
      format: "xlsx",
      sheetName: "Goods",
      headings: ["Name", "Price"],
      rows: [{ number: 2, cells: ["Pepper", "5"] }],
      warnings: [],
    },
  })
})

describe("a file that is something else", () => {
  it.each([
    ["a PNG", Buffer.from("89504e470d0a1a0a0000000d49484452", "hex"), "picture"],
    ["a JPEG", Buffer.from("ffd8ffe000104a464946", "hex"), "picture"],
    ["a HEIC", Buffer.concat([Buffer.from("00000018", "hex"), Buffer.from("ftypheic")]), "picture"],
    ["an SVG", Buffer.from('<?xml version="1.0"?>\n<svg xmlns="x"></svg>'), "picture"],
    ["a PDF", Buffer.from("%PDF-1.7\n"), "pdf"],
    ["HTML under the name .xls", Buffer.from("\ufeff<html><table><tr><td>1</table>"), "web_page"],
    ["XML of Excel 2003", Buffer.from('<?xml version="1.0"?><Workbook/>'), "web_page"],
    ["an old .xls", compoundWith("Workbook"), "old_excel"],
    ["an old Word document", compoundWith("WordDocument"), "unknown"],
    ["a zip of pictures", zipBytes([{ name: "a.jpg", content: "x" }]), "archive"],
    [
      "an .ods",
      zipBytes([{ name: "mimetype", content: "application/vnd.oasis.opendocument.spreadsheet" }]),
      "open_document",
    ],
    [
      "an .odt",
      zipBytes([{ name: "mimetype", content: "application/vnd.oasis.opendocument.text" }]),
      "archive",
    ],
    [
      "a .docx",
      zipBytes([
        {
          name: "_rels/.rels",
          content: relationships(relation("rId1", "officeDocument", "word/document.xml")),
        },
        { name: "word/document.xml", content: "<document/>" },
      ]),
      "archive",
    ],
    [
      "an .xlsb",
      zipBytes([
        {
          name: "_rels/.rels",
          content: relationships(relation("rId1", "officeDocument", "xl/workbook.bin")),
        },
        { name: "xl/workbook.bin", content: "x" },
      ]),
      "binary_excel",
    ],
    ["nothing", Buffer.alloc(0), "empty"],
    ["zeros", Buffer.alloc(100), "unknown"],
  ])("refuses %s", async (_, bytes, found) => {
    expect(await problemOf(bytes)).toEqual({ code: "not_a_spreadsheet", found })
  })
})

describe("a locked file", () => {
  it("is told from an old one in the same container", async () => {
    expect(await problemOf(compoundWith("EncryptedPackage"))).toEqual({ code: "encrypted" })
  })

  it("is refused when the zip itself is locked", async () => {
    const locked = workbookBytes({ name: "xl/styles.xml", content: "<styleSheet/>", flags: 0x801 })
    expect(await problemOf(locked)).toEqual({ code: "encrypted" })
  })
})

describe("a damaged file", () => {
  const damaged = { code: "not_a_spreadsheet", found: "damaged" }

  it("is refused wherever it was cut off", async () => {
    const whole = workbookBytes()
    for (const length of [4, 60, whole.length >> 1, whole.length - 23, whole.length - 1]) {
      expect(await problemOf(whole.subarray(0, length))).toEqual(damaged)
    }
  })

  it("is refused when a byte in the middle of its sheet is another", async () => {
    const part = { ...sheetPart(""), deflated: Buffer.from("ffffffffff", "hex") }
    expect(await problemOf(workbookBytes(part))).toEqual(damaged)
  })

  it.each(["../../etc/passwd", "/etc/passwd", "C:\\evil.xml", "xl/../../evil.xml"])(
    "is refused when it names the path %s",
    async (name) => {
      expect(await problemOf(workbookBytes({ name, content: "x" }))).toEqual(damaged)
    },
  )

  it("is refused when two of its parts have one name", async () => {
    expect(await problemOf(zipBytes([{ name: "a" }, { name: "a" }]))).toEqual(damaged)
  })

  it("is refused when it points outside itself for its sheet", async () => {
    const rels = relationships(relation("rId1", "worksheet", "../../../../etc/passwd"))
    const bytes = workbookBytes({ name: "xl/_rels/workbook.xml.rels", content: rels })
    expect(await problemOf(bytes)).toEqual(damaged)
  })

  it.each([
    ["unclosed", "<worksheet><sheetData><row>"],
    ["crossed", "<worksheet><a><b></a></b></worksheet>"],
    ["no XML", "Name,Price"],
    ["UTF-16", Buffer.from("\ufeff<worksheet/>", "utf16le").toString("latin1")],
    ["an unknown entity", sheetOf(rowOf("&secret;"))],
    ["rows that go back", sheetOf('<row r="3"></row><row r="2"></row>')],
    ["cells that go back", sheetOf('<row r="1"><c r="B1"/><c r="A1"/></row>')],
    ["a cell of no column", sheetOf('<row r="1"><c r="1"/></row>')],
    ["a text that is not there", sheetOf('<row><c t="s"><v>7</v></c></row>')],
    ["tags nested without end", `<worksheet>${"<a>".repeat(100_000)}`],
    [
      "a tag with 100,000 attributes",
      `<worksheet ${Array.from({ length: 100_000 }, (_, n) => `a${n}=""`).join(" ")}/>`,
    ],
  ])("is refused when its sheet is %s", async (_, xml) => {
    expect(await problemOf(workbookBytes(sheetPart(xml)))).toEqual(damaged)
  })
})

describe("a file that is too much", () => {
  const heading = rowOf("Name")

  it("is refused by its size before anything is read", async () => {
    const limit = 1000
    expect(await problemOf(Buffer.alloc(1001, "a"), { bytes: limit })).toEqual({
      code: "too_large",
      bytes: 1001,
      limit,
    })
  })

  it.each([
    ["in its sheet", "xl/worksheets/sheet1.xml", "<worksheet><sheetData>", "</sheetData></worksheet>"],
    ["in its texts", "xl/sharedStrings.xml", "<sst>", "</sst>"],
    ["in its styles", "xl/styles.xml", "<styleSheet>", "</styleSheet>"],
    ["in its list of sheets", "xl/workbook.xml", "<workbook>", "</workbook>"],
  ])(
    "is refused with a gigabyte %s, whatever its header says, and never holds it",
    async (_, name, start, end) => {
      const deflated = deflatedRepeat(start, " ".repeat(megabyte), 1024, end)
      const bomb = workbookBytes({ name, deflated, claimedBytes: 120 })
      expect(bomb.length).toBeLessThan(4 * megabyte)
      const before = process.memoryUsage().rss
      expect(await problemOf(bomb)).toEqual({ code: "expands_too_far", limit: 80_000_000 })
      expect(process.memoryUsage().rss - before).toBeLessThan(400 * megabyte)
    },
    30_000,
  )

  it("is refused with a single text of a gigabyte", async () => {
    const deflated = deflatedRepeat("<sst><si><t>", "0".repeat(megabyte), 1024, "</t></si></sst>")
    expect(await problemOf(workbookBytes({ name: "xl/sharedStrings.xml", deflated }))).toEqual({
      code: "expands_too_far",
      limit: 80_000_000,
    })
  })

  it("is refused when a million cells name one long text", async () => {
    const strings = `<sst><si><t>${"ក".repeat(9000)}</t></si></sst>`
    const rows = `<row>${'<c t="s"><v>0</v></c>'.repeat(100)}</row>`.repeat(100)
    const bytes = workbookBytes(sheetPart(sheetOf(rows)), { name: "xl/sharedStrings.xml", content: strings })
    expect(await problemOf(bytes)).toEqual({ code: "expands_too_far", limit: 30_000_000 })
  })

  it("is refused above the number of rows, and not for empty ones", async () => {
    const rows = (count: number) => sheetPart(sheetOf(heading + rowOf("Pepper").repeat(count)))
    const empty = sheetPart(sheetOf(heading + "<row><c/></row>".repeat(500)))
    expect(await problemOf(workbookBytes(rows(21)), { rows: 20 })).toEqual({
      code: "too_many_rows",
      limit: 20,
    })
    expect(await problemOf(workbookBytes(rows(20)), { rows: 20 })).toMatchObject({ rows: { length: 20 } })
    expect(await problemOf(workbookBytes(empty), { rows: 20 })).toMatchObject({ rows: [] })
    expect(await problemOf(Buffer.from(`Name\n${"Pepper\n".repeat(21)}`), { rows: 20 })).toEqual({
      code: "too_many_rows",
      limit: 20,
    })
  })

  it("is refused with 200 columns, in both formats", async () => {
    const names = Array.from({ length: 200 }, (_, index) => `Column ${index}`)
    const problem = { code: "too_many_columns", limit: 100 }
    expect(await problemOf(workbookBytes(sheetPart(sheetOf(rowOf(...names)))))).toEqual(problem)
    expect(await problemOf(Buffer.from(names.join(",")))).toEqual(problem)
  })

  it("is refused for a cell far to the right that holds anything, and not for an empty one", async () => {
    const far = (inside: string) =>
      sheetPart(sheetOf(`${heading}<row><c r="XFD2" t="inlineStr">${inside}</c></row>`))
    expect(await problemOf(workbookBytes(far("<is><t>x</t></is>")))).toMatchObject({
      code: "too_many_columns",
    })
    expect(await problemOf(workbookBytes(far("")))).toMatchObject({ headings: ["Name"], rows: [] })
  })

  it("is refused for a cell that is too long, and says which", async () => {
    const problem = { code: "cells_too_long", at: { row: 2, column: 1, name: "A2" }, limit: 50 }
    const long = "ក".repeat(51)
    const shared = workbookBytes(sheetPart(sheetOf(`${heading}<row><c t="s"><v>0</v></c></row>`)), {
      name: "xl/sharedStrings.xml",
      content: `<sst><si><t>${long}</t></si></sst>`,
    })
    const inline = workbookBytes(sheetPart(sheetOf(heading + rowOf(long))))
    for (const bytes of [shared, inline, Buffer.from(`Name\n${long}`)]) {
      expect(await problemOf(bytes, { cellCharacters: 50 })).toEqual(problem)
      expect(await problemOf(bytes, { cellCharacters: 51 })).toMatchObject({ rows: [{ cells: [long] }] })
    }
  })
})

describe("a file that acts", () => {
  it.each([
    ["macros", { name: "xl/vbaProject.bin", content: "x" }, "macros"],
    ["macros of old", { name: "xl/macrosheets/sheet1.xml", content: "x" }, "macros"],
    [
      "a link to another file",
      { name: "xl/externalLinks/externalLink1.xml", content: "x" },
      "external_links",
    ],
    ["a connection to a database", { name: "xl/connections.xml", content: "x" }, "data_connections"],
    ["another file inside", { name: "xl/embeddings/oleObject1.bin", content: "x" }, "embedded_objects"],
    [
      "macros under an innocent name",
      {
        name: "xl/_rels/workbook.xml.rels",
        content: relationships(
          '<Relationship Id="rId9" Type="http://schemas.microsoft.com/office/2006/relationships/vbaProject" Target="notes.bin"/>',
        ),
      },
      "macros",
    ],
    [
      "entities that double",
      sheetPart(
        `<?xml version="1.0"?><!DOCTYPE a [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;">]>${sheetOf(rowOf("&b;"))}`,
      ),
      "xml_declarations",
    ],
    [
      "an entity that reads a file",
      sheetPart(`<!DOCTYPE a [<!ENTITY a SYSTEM "file:///etc/passwd">]>${sheetOf(rowOf("&a;"))}`),
      "xml_declarations",
    ],
    ["a document type alone", sheetPart(`<!DOCTYPE worksheet>${sheetOf(rowOf("Name"))}`), "xml_declarations"],
    ["a declaration among the rows", sheetPart(sheetOf("<!ENTITY>")), "xml_declarations"],
  ])("is refused with %s", async (_, part, found) => {
    expect(await problemOf(workbookBytes(part))).toEqual({ code: "active_content", found })
  })
})

describe("a sheet that is no table", () => {
  it("is refused without headings", async () => {
    const problem = { code: "no_headings" }
    for (const xml of [
      sheetOf(""),
      sheetOf(`<row r="2">${textCell("Name")}</row>`),
      sheetOf(rowOf("12", "៣.៥")),
    ]) {
      expect(await problemOf(workbookBytes(sheetPart(xml)))).toEqual(problem)
    }
    for (const text of ["\n\nName\n", "1,2\n3,4", " \n"])
      expect(await problemOf(Buffer.from(text))).toEqual(problem)
  })

  it("is refused with two headings that read the same", async () => {
    expect(await problemOf(Buffer.from("ឈ្មោះ,Price,ឈ្មោះ\u200b \n"))).toEqual({
      code: "duplicate_heading",
      heading: "ឈ្មោះ",
      at: [
        { row: 1, column: 1, name: "A1" },
        { row: 1, column: 3, name: "C1" },
      ],
    })
  })

  it("is refused with merged cells, and says where", async () => {
    const merges = '<mergeCells><mergeCell ref="A2:A5"/><mergeCell ref="B7:C7"/></mergeCells>'
    expect(await problemOf(workbookBytes(sheetPart(sheetOf(rowOf("Name"), merges))))).toEqual({
      code: "merged_cells",
      ranges: ["A2:A5", "B7:C7"],
    })
  })
})
