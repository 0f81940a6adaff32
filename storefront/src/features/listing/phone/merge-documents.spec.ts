import { emptyListing, type ListingDocument } from "@ovop/contracts"
import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { isSameDocument, mergeDocuments } from "./merge-documents"

const pack = (id: string, amount: string) => ({
  id,
  name: { km: id, en: "" },
  net_weight_grams: null,
  packed_weight_grams: null,
  amount,
  tiers: [],
})
const picture = (upload_id: string) => ({ upload_id, alt: { km: "", en: "" } })

const base: ListingDocument = {
  ...emptyListing(),
  name: { km: "ម្រេច", en: "Pepper" },
  packs: [pack("small", "100"), pack("large", "900")],
  pictures: [picture("a"), picture("b")],
}

const changed = fc.record({
  name: fc.constantFrom(base.name, { km: "ម្រេចកំពត", en: "Pepper" }, { km: "ម្រេច", en: "Kampot pepper" }),
  packs: fc.constantFrom(
    base.packs,
    [pack("large", "900"), pack("small", "100")],
    [pack("small", "120")],
    [...base.packs, pack("sack", "9000")],
  ),
  pictures: fc.constantFrom(base.pictures, [picture("b"), picture("a")], [picture("a"), picture("c")], []),
  lead_time_days: fc.constantFrom(null, 3, 5),
})
const version = changed.map((some): ListingDocument => ({ ...base, ...some }))

describe("two people change one listing", () => {
  it("takes from each what only that one changed", () => {
    const mine = {
      ...base,
      name: { km: "ម្រេចកំពត", en: "Pepper" },
      packs: [pack("small", "120"), pack("large", "900")],
    }
    const theirs = {
      ...base,
      lead_time_days: 3,
      name: { km: "ម្រេច", en: "Kampot pepper" },
      packs: [pack("small", "100")],
    }
    const { document, clashes } = mergeDocuments(base, mine, theirs)
    expect(clashes).toEqual([])
    expect(document.name).toEqual({ km: "ម្រេចកំពត", en: "Kampot pepper" })
    expect(document.lead_time_days).toBe(3)
    expect(document.packs).toEqual([pack("small", "120")])
  })

  it("asks where both changed the same, and does as it is told", () => {
    const mine = { ...base, lead_time_days: 3 }
    const theirs = { ...base, lead_time_days: 5 }
    const merged = mergeDocuments(base, mine, theirs)
    expect(merged.clashes).toEqual([{ part: "lead_time_days", mine: 3, theirs: 5 }])
    expect(merged.document.lead_time_days).toBe(3)
    expect(mergeDocuments(base, mine, theirs, { lead_time_days: "theirs" }).document.lead_time_days).toBe(5)
  })

  it("asks before a pack that the other removed comes back with a new price", () => {
    const mine = { ...base, packs: [pack("small", "120"), pack("large", "900")] }
    const theirs = { ...base, packs: [pack("large", "900")] }
    expect(mergeDocuments(base, mine, theirs).clashes).toMatchObject([{ part: "packs[small]" }])
    const { packs } = mergeDocuments(base, mine, theirs, { "packs[small]": "theirs" }).document
    expect(packs).toEqual([pack("large", "900")])
  })

  it("keeps a picture that was added while the other one moved the rest", () => {
    const mine = { ...base, pictures: [picture("a"), picture("b"), picture("new")] }
    const theirs = { ...base, pictures: [picture("b"), picture("a")] }
    expect(mergeDocuments(base, mine, theirs).document.pictures).toEqual([
      picture("a"),
      picture("b"),
      picture("new"),
    ])
  })

  it("takes the same in another order of keys for the same", () => {
    const turned = JSON.parse(JSON.stringify(base), (_key, value) =>
      value && typeof value === "object" && !Array.isArray(value)
        ? Object.fromEntries(Object.entries(value).reverse())
        : value,
    ) as ListingDocument
    expect(Object.keys(turned)).not.toEqual(Object.keys(base))
    expect(isSameDocument(base, turned)).toBe(true)
    expect(mergeDocuments(base, turned, { ...base, lead_time_days: 4 }).clashes).toEqual([])
  })

  it("changes nothing when only one changed anything", () => {
    fc.assert(
      fc.property(version, (one) => {
        expect(mergeDocuments(base, one, base)).toEqual({ document: one, clashes: [] })
        expect(mergeDocuments(base, base, one)).toEqual({ document: one, clashes: [] })
        expect(mergeDocuments(base, one, one)).toEqual({ document: one, clashes: [] })
      }),
    )
  })

  it("finds the same clashes from either side, and loses no pack that nobody removed", () => {
    fc.assert(
      fc.property(version, version, (mine, theirs) => {
        const [here, there] = [mergeDocuments(base, mine, theirs), mergeDocuments(base, theirs, mine)]
        expect(new Set(here.clashes.map(({ part }) => part))).toEqual(
          new Set(there.clashes.map(({ part }) => part)),
        )
        const ids = (document: ListingDocument) => document.packs.map(({ id }) => id)
        for (const id of ids(mine).filter((kept) => ids(theirs).includes(kept)))
          expect(ids(here.document)).toContain(id)
      }),
    )
  })
})
