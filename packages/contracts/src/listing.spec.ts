import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { listingChanges } from "./listing-changes.js"
import { documents } from "./listing-document.fixture.js"
import { emptyListing, type ListingDocument, listingDocumentSchema } from "./listing-document.js"
import { listingProblemMessages, listingProblems, missingEnglish } from "./listing-problems.js"
import {
  GOOD_PICTURES,
  type ListingImprovement,
  listingImprovementMessages,
  listingQuality,
  STORY_CHARACTERS,
} from "./listing-quality.js"

const complete: ListingDocument = {
  ...emptyListing(),
  name: { km: "ម្រេចខ្មៅ", en: "Black pepper" },
  story: { km: "បេះដោយដៃ។", en: "Picked by hand." },
  kind: "spice",
  sector: "agriculture",
  pictures: [{ upload_id: "one", alt: { km: "", en: "" } }],
  packs: [
    {
      id: "jar",
      name: { km: "ដប ១០០ ក្រាម", en: "" },
      net_weight_grams: 100,
      packed_weight_grams: 120,
      amount: "20000",
      tiers: [{ from_quantity: 10, amount: "18500" }],
    },
  ],
  ingredients: { km: "ម្រេច", en: "" },
}
const [jar] = complete.packs
const withJar = (over: object): ListingDocument => ({ ...complete, packs: [{ ...jar, ...over } as never] })

describe("the document of a listing", () => {
  it("is taken as it was sent, unfinished too", () => {
    fc.assert(
      fc.property(documents, (document) => {
        expect(listingDocumentSchema.parse(document)).toEqual(document)
      }),
    )
    expect(listingDocumentSchema.parse(emptyListing())).toEqual(emptyListing())
  })

  it.each([
    { packs: [jar, jar] },
    { pictures: [complete.pictures[0], complete.pictures[0]] },
    { season_months: [13] },
    { hs_code_proposal: "pepper" },
    { packs: [{ ...jar, amount: "1e3" }] },
    { more: 1 },
  ])("is refused when it cannot be meant: %j", (over) => {
    expect(listingDocumentSchema.safeParse({ ...complete, ...over }).success).toBe(false)
  })
})

describe("what stands between a document and the shop", () => {
  it("is nothing for a whole one, and everything that is asked for of an empty one", () => {
    expect(listingProblems(complete)).toEqual([])
    expect(listingProblems(emptyListing()).map(({ code }) => code)).toEqual([
      "name_missing",
      "story_missing",
      "kind_missing",
      "sector_missing",
      "picture_missing",
      "pack_missing",
    ])
  })

  it.each([
    [withJar({ amount: null }), "packs.0.amount", "amount_missing"],
    [withJar({ amount: "0.00", tiers: [] }), "packs.0.amount", "amount_zero"],
    [withJar({ amount: "20050", tiers: [] }), "packs.0.amount", "riel_not_hundreds"],
    [withJar({ amount: "20000.50", tiers: [] }), "packs.0.amount", "riel_not_hundreds"],
    [withJar({ packed_weight_grams: 90 }), "packs.0.net_weight_grams", "net_over_packed"],
    [withJar({ packed_weight_grams: null }), "packs.0.packed_weight_grams", "weight_missing"],
    [
      withJar({ tiers: [{ from_quantity: 10, amount: "20000" }] }),
      "packs.0.tiers.0.amount",
      "tier_not_cheaper",
    ],
    [
      withJar({
        tiers: [
          { from_quantity: 10, amount: "19000" },
          { from_quantity: 10, amount: "18000" },
        ],
      }),
      "packs.0.tiers.1.from_quantity",
      "tier_not_higher",
    ],
    [{ ...complete, packs: [jar, { ...jar, id: "other" }] }, "packs.1.name.km", "pack_name_twice"],
    [{ ...complete, ingredients: { km: " ", en: "" } }, "ingredients.km", "ingredients_missing"],
    [
      { ...complete, sector: "service", made_to_order: { weekly_capacity: 3 } },
      "made_to_order",
      "service_made_to_order",
    ],
  ])("names the field and what to do", (document, field, code) => {
    expect(listingProblems(document as ListingDocument)).toContainEqual({ field, code })
  })

  it("asks no weight of a service and no ingredients of cloth", () => {
    const visit = { ...complete, sector: "service", kind: "visit", ingredients: { km: "", en: "" } } as const
    expect(
      listingProblems({
        ...visit,
        packs: [{ ...jar, packed_weight_grams: null, net_weight_grams: null }] as never,
      }),
    ).toEqual([])
  })

  it("tells which English is missing, and asks for none", () => {
    expect(missingEnglish(complete)).toEqual(["packs.0.name.en", "ingredients.en"])
  })
})

/** Does what an improvement asks for. */
const doing: Record<ListingImprovement, (document: ListingDocument) => ListingDocument> = {
  add_picture: (document) => withPictures(document, 1),
  add_more_pictures: (document) => withPictures(document, GOOD_PICTURES),
  describe_pictures: (document) => ({
    ...withPictures(document, 1),
    pictures: withPictures(document, 1).pictures.map((picture) => ({
      ...picture,
      alt: { ...picture.alt, km: "ម្រេច" },
    })),
  }),
  name_it: (document) => ({ ...document, name: { ...document.name, km: "ម្រេច" } }),
  tell_story: (document) => ({ ...document, story: { ...document.story, km: "រឿង" } }),
  tell_more: (document) => ({ ...document, story: { ...document.story, km: "រ".repeat(STORY_CHARACTERS) } }),
  choose_kind: (document) => ({
    ...document,
    kind: document.kind || "spice",
    sector: document.sector ?? "agriculture",
  }),
  add_pack: (document) => ({ ...document, packs: [...document.packs, { ...jar, id: "added" } as never] }),
  add_second_pack: (document) => ({
    ...document,
    packs: [...document.packs, ...["x1", "x2"].map((id) => ({ ...jar, id, tiers: [] }) as never)],
  }),
  add_tier: (document) => ({ ...document, packs: [...document.packs, { ...jar, id: "tiered" } as never] }),
  give_net_weight: (document) => ({
    ...document,
    packs: [...document.packs, { ...jar, id: "weighed" } as never],
  }),
  say_lead_time: (document) => ({ ...document, lead_time_days: 3 }),
  name_producers: (document) => ({ ...document, producer_ids: ["somebody"] }),
  propose_hs_code: (document) => ({ ...document, hs_code_proposal: "0904.11" }),
  list_ingredients: (document) => ({ ...document, ingredients: { ...document.ingredients, km: "ម្រេច" } }),
  add_english: (document) => ({
    ...document,
    name: { ...document.name, en: "Pepper" },
    story: { ...document.story, en: "A story" },
  }),
}

function withPictures(document: ListingDocument, count: number): ListingDocument {
  const missing = Math.max(0, count - document.pictures.length)
  const added = Array.from({ length: missing }, (_, at) => ({
    upload_id: `added-${at}`,
    alt: { km: "", en: "" },
  }))
  return { ...document, pictures: [...document.pictures, ...added] }
}

describe("the quality of a listing", () => {
  it("is between nothing and a hundred, and a hundred exactly when nothing is left to do", () => {
    fc.assert(
      fc.property(documents, (document) => {
        const { score, improvements } = listingQuality(document)
        expect(score).toBeGreaterThanOrEqual(0)
        expect(score).toBeLessThanOrEqual(100)
        expect(score === 100).toBe(improvements.length === 0)
      }),
    )
    expect(listingQuality(emptyListing()).score).toBe(0)
  })

  it("gains at least the points that stand beside an improvement, once it is done", () => {
    fc.assert(
      fc.property(documents, (document) => {
        const { score, improvements } = listingQuality(document)
        for (const { code, points } of improvements)
          expect(listingQuality(doing[code](document)).score).toBeGreaterThanOrEqual(score + points)
      }),
    )
  })

  it("reaches a hundred by doing what it says, one thing after the other", () => {
    fc.assert(
      fc.property(documents, (document) => {
        let now = document
        for (let step = 0; step < Object.keys(doing).length + 1; step += 1) {
          const [next] = listingQuality(now).improvements
          if (!next) break
          now = doing[next.code](now)
        }
        expect(listingQuality(now)).toEqual({ score: 100, improvements: [] })
      }),
    )
  })
})

describe("the difference between two documents", () => {
  it("is nothing exactly between two that are the same", () => {
    fc.assert(
      fc.property(documents, documents, (one, other) => {
        expect(listingChanges(one, one)).toEqual([])
        expect(listingChanges(one, other).length === 0).toBe(JSON.stringify(one) === JSON.stringify(other))
      }),
    )
  })

  it("is the same the other way round, with before and after changed", () => {
    fc.assert(
      fc.property(documents, documents, (one, other) => {
        const turned = listingChanges(other, one).map(({ field, before, after }) => ({
          field,
          before: after,
          after: before,
        }))
        const byField = (a: { field: string }, b: { field: string }) => a.field.localeCompare(b.field)
        expect(listingChanges(one, other).sort(byField)).toEqual(turned.sort(byField))
      }),
    )
  })

  it("names a pack by its id, so that moving one is one change", () => {
    const bag = { ...jar, id: "bag" } as never
    const two = { ...complete, packs: [jar, bag] as never }
    expect(listingChanges(two, { ...two, packs: [bag, jar] as never })).toEqual([
      { field: "packs", before: ["jar", "bag"], after: ["bag", "jar"] },
    ])
    expect(listingChanges(complete, withJar({ amount: "21000" }))).toEqual([
      { field: "packs[jar].amount", before: "20000", after: "21000" },
    ])
  })
})

describe("what is said about a listing", () => {
  it.each(Object.entries({ ...listingProblemMessages, ...listingImprovementMessages }))(
    "%s speaks Khmer in Khmer and English in English",
    (_code, { km, en }) => {
      expect(km).toMatch(/[\u1780-\u17ff]/)
      expect(en).not.toMatch(/[\u1780-\u17ff]/)
    },
  )
})
