import { deflateRawSync } from "node:zlib"
import type { ListingImport } from "@ovop/contracts"
import { writeCsv } from "@ovop/spreadsheet"
import { newWriter, published, readyPicture, scarf } from "../../builders/listing"
import {
  checked,
  csvOf,
  downloaded,
  imported,
  pepper,
  readImport,
  sendSheet,
  start,
  workOnImports,
} from "../../builders/listing-import"
import { marketSuite } from "../../builders/market"

const countsOf = ({ counts }: ListingImport) =>
  Object.fromEntries(Object.entries(counts).filter(([, count]) => count > 0))

/** A seller whose listings are of the shop's demonstration, made by hand, and of an import. */
const HANDLE = "kampot-pepper-phnom-voar"

marketSuite((market) => {
  describe("a template", () => {
    it.each(["km", "en"])("in %s names every column, and its example is never imported", async (locale) => {
      const writer = await newWriter(market())
      for (const format of ["xlsx", "csv"] as const) {
        const { bytes } = await downloaded(writer, "listing-template", format, locale)
        const found = await checked(writer, bytes)
        expect(found).toMatchObject({ examples: 1, missing_columns: [], rows: 1, format })
        expect(found.columns.filter(({ column }) => column === null)).toEqual([])
        expect(countsOf(found)).toEqual({})
      }
    })

    it("has an example that could be imported under another code", async () => {
      const writer = await newWriter(market())
      for (const locale of ["km", "en"]) {
        const { table } = await downloaded(writer, "listing-template", "xlsx", locale)
        const rows = table.rows.map(({ cells }) => [`T-${locale}`, ...cells.slice(1)])
        const found = await checked(writer, writeCsv({ headings: table.headings, rows }))
        expect([found.problems, countsOf(found)]).toEqual([[], { good: 1 }])
      }
    })
  })

  describe("an export", () => {
    it.each(["km", "en"])(
      "in %s that is imported again changes nothing, whatever the file",
      async (locale) => {
        const writer = await newWriter(market(), "manager", HANDLE)
        const picture = await readyPicture(market(), HANDLE)
        await published(
          writer,
          await scarf(market(), { pictures: [{ upload_id: picture, alt: { km: "", en: "" } }] }),
        )
        await imported(market(), writer, csvOf([pepper("P-1"), pepper("P-1", { កញ្ចប់ជាភាសាខ្មែរ: "ដប" })]))
        for (const format of ["xlsx", "csv"] as const) {
          const { bytes, table } = await downloaded(writer, "listing-export", format, locale)
          expect(table.rows.length).toBeGreaterThan(3)
          const found = await checked(writer, bytes)
          expect(found.problems).toEqual([])
          expect(Object.keys(countsOf(found))).toEqual(["unchanged"])
        }
      },
    )

    it("that somebody changed writes that change alone, as a proposal where the listing is on sale", async () => {
      const writer = await newWriter(market(), "manager", HANDLE)
      const { table } = await downloaded(writer, "listing-export", "xlsx", "en")
      const lead = table.headings.indexOf("Lead time (days)")
      const [first] = table.rows
      const reference = first?.cells[0]
      for (const row of table.rows) if (row.cells[0] === reference) row.cells[lead] = "33"
      const rows = table.rows.map(({ cells }) => cells)
      const done = await imported(market(), writer, writeCsv({ headings: table.headings, rows }))
      expect(done.counts).toMatchObject({ written: 1, clash: 0, bad: 0, failed: 0 })
      const [listing] = await market().query<{ state: string; days: number; live: number | null }>(
        `select l.state, (w.document->>'lead_time_days')::int as days, (v.document->>'lead_time_days')::int as live
           from listing l join listing_version w on w.listing_id = l.id and w.state = 'draft'
           left join listing_version v on v.listing_id = l.id and v.state = 'live'
          where (w.document->>'lead_time_days')::int = 33`,
      )
      expect(listing).toMatchObject({ state: "published", days: 33 })
      expect(listing?.live).not.toBe(33)
    })

    it("of one association has none of another's", async () => {
      const writer = await newWriter(market())
      await imported(market(), writer, csvOf([pepper("P-1")]))
      const other = await newWriter(market(), "viewer", HANDLE)
      const { table } = await downloaded(other, "listing-export")
      expect(table.rows.filter(({ cells }) => cells[0] === "P-1")).toEqual([])
    })
  })

  describe("rows that were left out", () => {
    it("are a file with their reasons that can be put right and sent as it is", async () => {
      const writer = await newWriter(market())
      const bad = [pepper("P-2", { តម្លៃ: "ច្រើន" }), pepper("P-2", { កញ្ចប់ជាភាសាខ្មែរ: "ដប" })]
      const { id } = await checked(writer, csvOf([pepper("P-1"), ...bad]))
      await start(writer, id)
      await workOnImports(market())
      expect(await readImport(writer, id)).toMatchObject({ rows_left_out: 2, counts: { written: 1, bad: 1 } })
      for (const format of ["xlsx", "csv"] as const) {
        const { table } = await downloaded(writer, `listing-imports/${id}/left-out`, format, "en")
        expect(table.headings).toEqual([...Object.keys(pepper("x")), "What is wrong"])
        const reasons = table.rows.map(({ cells }) => cells.at(-1))
        expect(reasons).toEqual([expect.stringContaining("តម្លៃ: "), expect.stringContaining("another row")])
        const price = table.headings.indexOf("តម្លៃ")
        const rows = table.rows.map(({ cells }) => cells.map((cell, at) => (at === price ? "9000៛" : cell)))
        const again = await checked(writer, writeCsv({ headings: table.headings, rows }))
        expect([again.problems, countsOf(again)]).toEqual([[], { good: 1 }])
      }
    })
  })

  describe("a file that is no table of listings", () => {
    const BOMB = zipOf("xl/workbook.xml", Buffer.alloc(200 * 1024 * 1024))
    it.each([
      ["a picture", Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0]), "sheet_unreadable"],
      ["nothing", Buffer.alloc(0), "sheet_unreadable"],
      ["a zip that unpacks without end", BOMB, "sheet_unreadable|sheet_too_large"],
      ["a CSV of an old Windows", Buffer.from("code,name\r\nP-1,?????????\r\n"), "sheet_wrong_encoding"],
      [
        "letters that are none",
        Buffer.from([0x63, 0x2c, 0x64, 0x0a, 0xff, 0xfe, 0xfd, 0x2c, 0x31]),
        "sheet_wrong_encoding",
      ],
      ["headings alone", Buffer.from("Code,Name in Khmer\n"), "sheet_empty"],
      ["one heading twice", Buffer.from("Code,Code\nP-1,x\n"), "sheet_heading_twice"],
      [
        "200 columns",
        Buffer.from(`${Array.from({ length: 200 }, (_, at) => `c${at}`)}\nx\n`),
        "sheet_too_large",
      ],
      ["10,001 rows", Buffer.from(`Code\n${"x\n".repeat(10_001)}`), "sheet_too_large"],
      ["eleven megabytes", Buffer.alloc(11 * 1024 * 1024, "x"), "sheet_too_large"],
    ])("is refused in words that say what to do: %s", async (_what, bytes, code) => {
      const writer = await newWriter(market())
      const { status, body } = await sendSheet(writer, bytes)
      expect(body.code).toMatch(new RegExp(`^(${code})$`))
      expect([413, 422]).toContain(status)
      expect(await market().query("select id from listing_import")).toEqual([])
    })

    it("is read with a word on what was lost before it came", async () => {
      const writer = await newWriter(market())
      const lost = "Code,Name in Khmer,Story in English\nP-1,ម្រេច,All ????? lost\n1.23E+11,ម្រេច,\n"
      const found = await checked(writer, Buffer.from(lost))
      expect(found.cautions).toEqual([
        { code: "lost_letters", places: ["C2"] },
        { code: "shortened_number", places: ["A3"] },
      ])
    })

    it("keeps formulas as texts, and never hands out one that runs", async () => {
      const writer = await newWriter(market())
      const name = '=HYPERLINK("http://evil.example","x")'
      await imported(market(), writer, csvOf([pepper("P-1", { ឈ្មោះជាភាសាខ្មែរ: name })]))
      const { bytes, table } = await downloaded(writer, "listing-export", "csv")
      expect(table.rows.at(-1)?.cells[1]).toBe(name)
      expect(Buffer.from(bytes).toString()).not.toMatch(/(^|,|")=HYPERLINK/m)
    })
  })
})

/** A zip of one entry, whose bytes are packed a thousandfold. */
function zipOf(name: string, content: Buffer): Buffer {
  const packed = deflateRawSync(content)
  const path = Buffer.from(name)
  const header = (signature: number, more: (bytes: Buffer) => void, size: number) => {
    const bytes = Buffer.alloc(size)
    bytes.writeUInt32LE(signature, 0)
    more(bytes)
    return bytes
  }
  const sizes = (bytes: Buffer, at: number) => {
    bytes.writeUInt16LE(8, at)
    bytes.writeUInt32LE(packed.length, at + 10)
    bytes.writeUInt32LE(content.length, at + 14)
    bytes.writeUInt16LE(path.length, at + 18)
  }
  const local = Buffer.concat([header(0x04034b50, (bytes) => sizes(bytes, 8), 30), path, packed])
  const central = Buffer.concat([header(0x02014b50, (bytes) => sizes(bytes, 10), 46), path])
  const end = header(
    0x06054b50,
    (bytes) => {
      bytes.writeUInt16LE(1, 8)
      bytes.writeUInt16LE(1, 10)
      bytes.writeUInt32LE(central.length, 12)
      bytes.writeUInt32LE(local.length, 16)
    },
    22,
  )
  return Buffer.concat([local, central, end])
}
