import { emptyListing, type ListingColumn, type ListingDocument } from "@ovop/contracts"
import { documentDigest } from "./document-digest"
import { Gathering } from "./gather-listings"
import { judgeListing, type Standing } from "./judge-listing"
import { knownWords } from "./known-words"

const known = knownWords({ kinds: [{ code: "spice", name: { km: "គ្រឿងទេស", en: "Spices" } }], producers: [] })
type Cells = Partial<Record<ListingColumn, string>>

/** The first listing of a file with these rows, judged by how it stands here. */
function judge(rows: Cells[], standing?: Standing) {
  const columns = [...new Set(rows.flatMap((row) => Object.keys(row) as ListingColumn[]))]
  const gathering = new Gathering(columns, known)
  for (const [at, row] of rows.entries())
    gathering.add({ number: at + 2, cells: columns.map((column) => row[column] ?? "") })
  const [given] = gathering.listings
  if (!given) throw new Error("There is no listing in the file.")
  const judged = judgeListing(given, standing)
  return { ...judged, said: judged.problems.map(({ row, column, code }) => `${row} ${column} ${code}`) }
}

const row = (over: Cells = {}): Cells => ({
  reference: "P-1",
  name_km: "ម្រេច",
  pack_km: "ថង់",
  price: "12500",
  currency: "រៀល",
  ...over,
})
const here = (over: Partial<ListingDocument> = {}): ListingDocument => ({
  ...emptyListing(),
  name: { km: "ម្រេច", en: "" },
  packs: [
    {
      id: "one",
      name: { km: "ថង់", en: "" },
      net_weight_grams: null,
      packed_weight_grams: null,
      amount: "12500",
      tiers: [],
    },
  ],
  ...over,
})
const standing = (document: ListingDocument, imported: ListingDocument | null = document): Standing => ({
  document,
  is_submitted: false,
  imported_digest: imported && documentDigest(imported),
})

describe("a listing of a file", () => {
  it("that is new is good as soon as it has a code, a name, and a currency for its prices", () => {
    expect(judge([row()])).toMatchObject({ state: "good", is_new: true })
    expect(judge([row({ currency: "" })]).said).toEqual(["2 currency currency_missing"])
    expect(judge([row({ currency: "", price: "12500៛" })])).toMatchObject({ state: "good" })
    expect(judge([row({ name_km: "" })]).said).toEqual(["2 name_km name_missing"])
    expect(judge([row({ name_km: "-" })]).said).toEqual(["2 name_km name_missing"])
  })

  it.each([
    [[row({ price: "12550" })], "2 price riel_not_hundreds"],
    [[row({ price: "0" })], "2 price amount_zero"],
    [[row({ net_weight: "200", packed_weight: "100" })], "2 net_weight net_over_packed"],
    [[row({ tiers: "10: 13000" })], "2 tiers tier_not_cheaper"],
    [[row({ pack_km: "" })], "2 pack_km pack_name_missing"],
    [[row({ made_to_order: "yes" })], "2 weekly_capacity capacity_missing"],
    [[row({ made_to_order: "no", weekly_capacity: "5" })], "2 weekly_capacity capacity_unasked"],
    [[row(), row()], "3 pack_km pack_twice"],
    [[row(), row({ pack_km: "ដប", kind: "x" })], "3 kind kind_unknown"],
    [[row(), row({ pack_km: "ដប", name_km: "ស្ករ" })], "3 name_km rows_differ"],
    [[row(), row({ pack_km: "ដប", currency: "$" })], "3 currency currency_differs"],
    [[row({ price: "$4" })], "2 price currency_differs"],
  ])("is told what is wrong at its row and column: %j", (rows, problem) => {
    expect(judge(rows)).toMatchObject({ state: "bad", said: [problem] })
  })

  it("has at most as many packs as a listing has", () => {
    const rows = Array.from({ length: 21 }, (_, at) => row({ pack_km: `ថង់ ${at}` }))
    expect(judge(rows).said).toEqual(["22 pack_km too_many_packs"])
  })

  it("has the same packs in every import, so that baskets and stock stay with them", () => {
    const first = judge([row(), row({ pack_km: "ដប" })]).document?.packs.map(({ id }) => id)
    const again = judge([row({ pack_km: "ដប" }), row()]).document?.packs.map(({ id }) => id)
    expect(again?.toReversed()).toEqual(first)
  })

  it("keeps the pack that is here under its name or its code", () => {
    expect(judge([row({ price: "13000" })], standing(here())).document?.packs).toMatchObject([
      { id: "one", amount: "13000" },
    ])
    const renamed = judge([row({ pack_code: "one", pack_km: "ដប" })], standing(here()))
    expect(renamed.document?.packs).toMatchObject([{ id: "one", name: { km: "ដប" } }])
  })

  it("leaves what a cell does not say, and empties what it strikes out", () => {
    const kept = standing(here({ kind: "spice", story: { km: "រឿង", en: "Story" }, season_months: [1] }))
    expect(judge([row()], kept).state).toBe("unchanged")
    const struck = judge([row({ story_en: "-", season: "-", kind: "-" })], kept)
    expect(struck.document).toMatchObject({ kind: null, story: { km: "រឿង", en: "" }, season_months: [] })
  })

  it("clashes with what was changed here since, but not where a picture was added", () => {
    const imported = here()
    const changed = here({ lead_time_days: 3 })
    const pictured = here({ pictures: [{ upload_id: "upl_1", alt: { km: "", en: "" } }] })
    const dearer = [row({ price: "13000" })]
    expect(judge(dearer, standing(imported)).state).toBe("good")
    expect(judge(dearer, standing(pictured, imported)).state).toBe("good")
    expect(judge(dearer, standing(changed, imported))).toMatchObject({
      state: "clash",
      said: ["2 null changed_here"],
    })
    expect(judge([row()], standing(changed, imported)).state).toBe("unchanged")
    expect(judge(dearer, standing(here(), null)).state).toBe("clash")
    const exported = [row({ price: "13000", version: documentDigest(here()) })]
    expect(judge(exported, standing(here(), null)).state).toBe("good")
  })

  it("is not written while it waits to be decided on", () => {
    const waiting = { ...standing(here()), is_submitted: true }
    expect(judge([row({ price: "13000" })], waiting).said).toEqual(["2 null submitted_here"])
    expect(judge([row()], waiting).state).toBe("unchanged")
  })
})
