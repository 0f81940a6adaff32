import { emptyListing, type ListingDocument, listingColumnSchema } from "@ovop/contracts"
import fc from "fast-check"
import { documentDigest } from "./document-digest"
import { Gathering } from "./gather-listings"
import { judgeListing } from "./judge-listing"
import { knownWords } from "./known-words"
import { sheetOfListings } from "./sheet-of-listings"

const names = {
  kinds: [
    { code: "spice", name: { km: "គ្រឿងទេស", en: "Spices" } },
    { code: "silk", name: { km: "សូត្រ", en: null } },
  ],
  producers: [
    { id: "prod_er_1", name: { km: "អ្នកស្រី សុភី", en: "Sophy; Ms" } },
    { id: "prod_er_2", name: { km: "លោក វណ្ណៈ", en: "Mr, Vannak" } },
    { id: "prod_er_3", name: { km: "លោក វណ្ណៈ", en: null } },
  ],
}

const text = fc.record({
  km: fc.constantFrom("", "ម្រេច", " ម្រេច ", "ស្ករ\r\nត្នោត", "=1+1", "១២"),
  en: fc.constantFrom("", "Pepper", "-5 %"),
})
const amount = fc.constantFrom(null, "12500", "20.00", "4.5", "0")
const grams = fc.option(fc.nat(5000), { nil: null })
const pack = fc.record({
  id: fc.constantFrom("one", "two", "0b9c-4"),
  name: text,
  net_weight_grams: grams,
  packed_weight_grams: grams,
  amount,
  tiers: fc.array(
    fc.record({ from_quantity: fc.integer({ min: 2, max: 99 }), amount: fc.constantFrom("11000", "3.90") }),
    { maxLength: 3 },
  ),
})
const documents: fc.Arbitrary<ListingDocument> = fc
  .record({
    name: text,
    story: text,
    kind: fc.constantFrom(null, "spice", "silk"),
    sector: fc.constantFrom(null, "agriculture" as const),
    priced_in: fc.constantFrom("khr" as const, "usd" as const),
    packs: fc.uniqueArray(pack, { selector: ({ id }) => id, maxLength: 3 }),
    season_months: fc.uniqueArray(fc.integer({ min: 1, max: 12 }), { maxLength: 4 }),
    made_to_order: fc.constantFrom(null, { weekly_capacity: 5 }),
    hs_code_proposal: fc.constantFrom(null, "0904.11"),
    posting_abroad: fc.constantFrom("allowed" as const, "too_heavy" as const),
    allergens: fc.uniqueArray(fc.constantFrom("eggs" as const, "crustaceans" as const, "tree_nuts" as const)),
    producer_ids: fc.uniqueArray(fc.constantFrom("prod_er_1", "prod_er_2", "prod_er_3")),
    lead_time_days: grams.map((days) => days && days % 300),
  })
  .map((said) => ({ ...emptyListing(), ...said }))

describe("an export", () => {
  it.each(["km", "en"] as const)("in %s that is imported as it is changes nothing", (locale) => {
    fc.assert(
      fc.property(documents, (document) => {
        const gathering = new Gathering(listingColumnSchema.options, knownWords(names))
        const rows = sheetOfListings([{ reference: "lst_1", document }], names, locale)
        // As a spreadsheet gives it back: trimmed, one kind of line break.
        for (const [at, cells] of rows.entries())
          gathering.add({ number: at + 2, cells: cells.map((cell) => cell.replace(/\r\n/g, "\n").trim()) })
        const [given] = gathering.listings
        if (!given) throw new Error("The export has no row.")
        const judged = judgeListing(given, { document, is_submitted: false, imported_digest: null })
        expect([judged.state, judged.problems]).toEqual(["unchanged", []])
        expect(given.facts.version).toBe(documentDigest(document))
      }),
    )
  })
})
