import { createHash } from "node:crypto"
import type { ListingImport, Listings } from "@ovop/contracts"
import { auditedSince, lastAuditEntry } from "../../builders/audit-entries"
import { newWriter, read, type Writer } from "../../builders/listing"
import {
  checked,
  csvOf,
  imported,
  importsOf,
  pepper,
  readImport,
  sendSheet,
  start,
  workOnImports,
} from "../../builders/listing-import"
import { marketSuite } from "../../builders/market"
import { tablesChanged } from "../../builders/tables-changed"

const countsOf = ({ counts }: ListingImport) =>
  Object.fromEntries(Object.entries(counts).filter(([, count]) => count > 0))

const listingsOf = async ({ api, root }: Writer) => (await api.get<Listings>(`${root}?limit=100`)).body

const problemsOf = ({ problems }: ListingImport) =>
  problems.map(({ row, column, code }) => `${row} ${column} ${code}`)

const JAR = { កញ្ចប់ជាភាសាខ្មែរ: "ដប ៥០ ក្រាម", តម្លៃ: "8000 រៀល", "ទម្ងន់ទាំងវេចខ្ចប់ (ក្រាម)": "90" }

marketSuite((market) => {
  describe("a file of listings", () => {
    it("is read and judged row by row, and nothing is written before somebody says so", async () => {
      const writer = await newWriter(market())
      const changed = await tablesChanged(market(), async () => {
        const found = await checked(
          writer,
          csvOf([
            pepper("P-1"),
            pepper("P-1", JAR),
            pepper("P-2", { តម្លៃ: "12550៛" }),
            pepper("P-3", { ប្រភេទ: "គ្មានប្រភេទនេះ", តម្លៃ: "ច្រើន" }),
            pepper("", { ឈ្មោះជាភាសាខ្មែរ: "គ្មានកូដ" }),
            pepper("EXAMPLE"),
          ]),
        )
        expect(found).toMatchObject({
          state: "checked",
          rows: 6,
          examples: 1,
          missing_columns: [],
          new_listings: 1,
        })
        expect(countsOf(found)).toEqual({ good: 1, bad: 3 })
        expect(problemsOf(found)).toEqual([
          "4 price riel_not_hundreds",
          "5 kind kind_unknown",
          "5 price not_an_amount",
          "6 reference reference_missing",
        ])
        expect(found.problems[1]).toMatchObject({ heading: "ប្រភេទ", cell: "គ្មានប្រភេទនេះ" })
      })
      expect(
        changed.filter((table) => table.startsWith("listing") && !table.startsWith("listing_import")),
      ).toEqual([])
    })

    it("becomes drafts, one listing for the rows of one code, and writes down who imported what", async () => {
      const writer = await newWriter(market(), "manager")
      const before = await listingsOf(writer)
      const entry = await lastAuditEntry(market())
      const done = await imported(market(), writer, csvOf([pepper("P-1"), pepper("P-1", JAR), pepper("P-2")]))
      expect(done).toMatchObject({ state: "done" })
      expect(countsOf(done)).toEqual({ written: 2 })
      const after = await listingsOf(writer)
      expect(after.counts.draft).toBe(before.counts.draft + 2)
      expect(after.counts.published).toBe(before.counts.published)
      const summary = after.listings.find(({ name }) => name.km === "ម្រេច P-1")
      const { working } = await read(writer, String(summary?.id))
      expect(working?.document).toMatchObject({
        kind: "spice",
        sector: "agriculture",
        priced_in: "khr",
        packs: [
          { name: { km: "ថង់ ១០០ ក្រាម" }, amount: "12500", packed_weight_grams: 120 },
          { name: { km: "ដប ៥០ ក្រាម" }, amount: "8000", packed_weight_grams: 90 },
        ],
      })
      const acts = await auditedSince(market(), entry)
      expect(acts).toMatchObject([
        { action: "listing_import.started", subject_id: done.id, actor_id: writer.member_id },
      ])
    })

    it("sent twice changes nothing the second time, neither does the same in another order", async () => {
      const writer = await newWriter(market())
      const rows = [pepper("P-1"), pepper("P-1", JAR), pepper("P-2")]
      await imported(market(), writer, csvOf(rows))
      const first = await listingsOf(writer)
      for (const file of [csvOf(rows), csvOf([...rows].reverse())]) {
        const again = await imported(market(), writer, file)
        expect([again.state, countsOf(again)]).toEqual(["done", { unchanged: 2 }])
      }
      expect((await listingsOf(writer)).listings).toEqual(first.listings)
    })

    it("changes what it says of a listing and leaves what it does not", async () => {
      const writer = await newWriter(market())
      await imported(market(), writer, csvOf([pepper("P-1"), pepper("P-1", JAR)]))
      const done = await imported(
        market(),
        writer,
        csvOf([
          { លេខកូដទំនិញ: "p-1", Price: "13000", "Pack in Khmer": "ថង់ ១០០ ក្រាម", ឈ្មោះជាភាសាខ្មែរ: "ម្រេចថ្មី" },
        ]),
      )
      expect(countsOf(done)).toEqual({ written: 1 })
      const { listings } = await listingsOf(writer)
      const { working, revision } = await read(writer, String(listings[0]?.id))
      expect(revision).toBe(2)
      expect(working?.document).toMatchObject({
        name: { km: "ម្រេចថ្មី" },
        kind: "spice",
        packs: [{ amount: "13000", packed_weight_grams: 120 }, { amount: "8000" }],
      })
    })

    it("does not write over what somebody changed here since, unless it is told to win", async () => {
      const writer = await newWriter(market())
      await imported(market(), writer, csvOf([pepper("P-1"), pepper("P-2")]))
      const { listings } = await listingsOf(writer)
      const id = String(listings.find(({ name }) => name.km === "ម្រេច P-1")?.id)
      const listing = await read(writer, id)
      const document = listing.working?.document
      await writer.api.post(`${writer.root}/${id}/draft`, {
        revision: listing.revision,
        document: { ...document, story: { km: "រឿងថ្មី", en: "" } },
      })
      const file = csvOf([pepper("P-1", { តម្លៃ: "15000" }), pepper("P-2", { តម្លៃ: "16000" })])
      const careful = await imported(market(), writer, file)
      expect(countsOf(careful)).toEqual({ written: 1, clash: 1 })
      expect(problemsOf(careful)).toEqual(["2 null changed_here"])
      expect((await read(writer, id)).working?.document.packs[0]?.amount).toBe("12500")
      const winning = await imported(market(), writer, file, true)
      expect(countsOf(winning)).toEqual({ written: 1, unchanged: 1 })
      expect((await read(writer, id)).working?.document).toMatchObject({
        story: { km: "រឿងថ្មី" },
        packs: [{ amount: "15000" }],
      })
    })

    it("finds at the moment of writing what was changed after it was checked", async () => {
      const writer = await newWriter(market())
      await imported(market(), writer, csvOf([pepper("P-1")]))
      const [summary] = (await listingsOf(writer)).listings
      const found = await checked(writer, csvOf([pepper("P-1", { តម្លៃ: "15000" })]))
      expect(countsOf(found)).toEqual({ good: 1 })
      const listing = await read(writer, String(summary?.id))
      await writer.api.post(`${writer.root}/${summary?.id}/draft`, {
        revision: listing.revision,
        document: { ...listing.working?.document, lead_time_days: 5 },
      })
      await start(writer, found.id)
      await workOnImports(market())
      const done = await readImport(writer, found.id)
      expect([done.state, countsOf(done), problemsOf(done)]).toEqual([
        "done",
        { failed: 1 },
        ["2 null changed_here"],
      ])
    })

    it("leaves a listing that waits to be decided on alone", async () => {
      const writer = await newWriter(market())
      await imported(market(), writer, csvOf([pepper("P-1")]))
      await market().query("update listing_version set state = 'submitted' where state = 'draft'")
      const found = await checked(writer, csvOf([pepper("P-1", { តម្លៃ: "15000" })]))
      expect([countsOf(found), problemsOf(found)]).toEqual([{ bad: 1 }, ["2 null submitted_here"]])
    })

    it("begins a listing anew whose draft was thrown away", async () => {
      const writer = await newWriter(market())
      await imported(market(), writer, csvOf([pepper("P-1")]))
      const [summary] = (await listingsOf(writer)).listings
      await writer.api.delete(`${writer.root}/${summary?.id}/draft`)
      const again = await imported(market(), writer, csvOf([pepper("P-1")]))
      expect(countsOf(again)).toEqual({ written: 1 })
      const [begun] = (await listingsOf(writer)).listings
      expect(begun).toMatchObject({ name: { km: "ម្រេច P-1" } })
      expect(begun?.id).not.toBe(summary?.id)
    })

    it("asks for its columns where the headings do not say them, and reads by what is chosen", async () => {
      const writer = await newWriter(market())
      const found = await checked(writer, csvOf([{ "No.": "P-1", "What it is": "ម្រេច", Remarks: "x" }]))
      expect(found.missing_columns).toEqual(["reference", "name_km"])
      expect(found.columns.map(({ column }) => column)).toEqual([null, null, null])
      expect(await start(writer, found.id)).toMatchObject({
        status: 409,
        body: { code: "sheet_columns_missing" },
      })
      const path = `${importsOf(writer)}/${found.id}/columns`
      const wrong = await writer.api.post(path, { columns: ["reference", "name_km"] })
      expect(wrong).toMatchObject({ status: 400, body: { code: "invalid_input" } })
      const twice = await writer.api.post(path, { columns: ["reference", "reference", null] })
      expect(twice.status).toBe(400)
      expect((await writer.api.post(path, { columns: ["reference", "name_km", null] })).status).toBe(200)
      expect(countsOf(await readImport(writer, found.id))).toEqual({ good: 1 })
    })
  })

  describe("an import", () => {
    it("is stopped and goes on where it was, one at a time for an association", async () => {
      const writer = await newWriter(market())
      const one = await checked(writer, csvOf([pepper("P-1"), pepper("P-2")]))
      const other = await checked(writer, csvOf([pepper("P-3")]))
      expect((await start(writer, one.id)).body.state).toBe("running")
      expect(await start(writer, other.id)).toMatchObject({ status: 409, body: { code: "import_open" } })
      expect((await writer.api.post(`${importsOf(writer)}/${one.id}/stop`, {})).status).toBe(200)
      await workOnImports(market())
      expect(countsOf(await readImport(writer, one.id))).toEqual({ good: 2 })
      expect(await start(writer, other.id)).toMatchObject({ status: 409, body: { code: "import_open" } })
      expect((await start(writer, one.id)).body.state).toBe("running")
      await workOnImports(market())
      expect(countsOf(await readImport(writer, one.id))).toEqual({ written: 2 })
      expect((await start(writer, other.id)).status).toBe(200)
      expect((await writer.api.delete(`${importsOf(writer)}/${other.id}`)).status).toBe(200)
      await workOnImports(market())
      expect(await readImport(writer, other.id)).toMatchObject({ state: "abandoned", counts: { good: 1 } })
      expect((await start(writer, other.id)).status).toBe(409)
    })

    it("stops by itself once who began it may not go on", async () => {
      const writer = await newWriter(market(), "manager")
      const owner = await newWriter(market())
      const { id } = await checked(writer, csvOf([pepper("P-1")]))
      await start(writer, id)
      await market().query("update membership set state = 'removed' where member_id = ?", [writer.member_id])
      await workOnImports(market())
      expect(await readImport(owner, id)).toMatchObject({
        state: "stopped",
        stopped_because: "not_found",
        counts: { good: 1, written: 0 },
      })
      // Whoever may goes on with it in their own name.
      expect((await start(owner, id)).status).toBe(200)
      await workOnImports(market())
      expect(await readImport(owner, id)).toMatchObject({ state: "done", counts: { written: 1 } })
    })

    it("goes on past a listing that cannot be written", async () => {
      const writer = await newWriter(market())
      const { association_id } = writer
      const draft_id = createHash("sha256").update(`${association_id}\np-1`).digest("hex").slice(0, 32)
      // A listing that nobody imported stands where the first one would be begun.
      await market().query("insert into listing (id, association_id, draft_id) values ('lst_there', ?, ?)", [
        association_id,
        draft_id,
      ])
      const done = await imported(market(), writer, csvOf([pepper("P-1"), pepper("P-2")]))
      expect([done.state, countsOf(done), problemsOf(done)]).toEqual([
        "done",
        { written: 1, failed: 1 },
        ["2 null not_written"],
      ])
    })

    it("of another association is absent", async () => {
      const writer = await newWriter(market())
      const other = await newWriter(market(), "owner", "kampot-pepper-phnom-voar")
      const { id } = await checked(writer, csvOf([pepper("P-1")]))
      expect((await other.api.get(`${importsOf(other)}/${id}`)).status).toBe(404)
      expect((await start(other, id)).status).toBe(404)
      expect((await other.api.delete(`${importsOf(other)}/${id}`)).status).toBe(404)
    })

    it("is not for viewers, who may look and export", async () => {
      const viewer = await newWriter(market(), "viewer")
      expect(await sendSheet(viewer, csvOf([pepper("P-1")]))).toMatchObject({
        status: 403,
        body: { code: "role_too_low" },
      })
      expect((await viewer.api.get(importsOf(viewer))).status).toBe(200)
    })
  })
})
