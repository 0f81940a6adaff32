import { emptyListing, type ListingDocument } from "@ovop/contracts"
import { describe, expect, it } from "vitest"
import { documentFromForm, newPackFromForm } from "./document-from-form"

const before: ListingDocument = {
  ...emptyListing(),
  ingredients: { km: "ម្រេច", en: "" },
  allergens: ["sesame"],
  producer_ids: ["p1"],
}

function formOf(entries: [string, string][]): FormData {
  const form = new FormData()
  for (const [name, value] of entries) form.append(name, value)
  return form
}

describe("a listing out of its form", () => {
  it("reads texts, lists by their places, and numbers as people write them", () => {
    const form = formOf([
      ["name.km", "ម្រេចកំពត"],
      ["story.km", "មួយ\r\nពីរ"],
      ["kind", "spice"],
      ["sector", "agriculture"],
      ["priced_in", "usd"],
      ["packs.0.id", "jar"],
      ["packs.0.name.km", "ដប"],
      ["packs.0.amount", "៤.២"],
      ["packs.0.tiers.0.from_quantity", "10"],
      ["packs.0.tiers.0.amount", "3.9"],
      ["packs.1.id", "bag"],
      ["pictures.0.upload_id", "upl_1"],
      ["season_months", "1"],
      ["season_months", "2"],
      ["made_to_order", "on"],
      ["made_to_order.weekly_capacity", "១២"],
      ["ingredients.km", ""],
      ["offers_producers", "1"],
    ])
    const document = documentFromForm(form, before)
    expect(document).toMatchObject({
      name: { km: "ម្រេចកំពត", en: "" },
      story: { km: "មួយ\nពីរ", en: "" },
      kind: "spice",
      sector: "agriculture",
      priced_in: "usd",
      season_months: [1, 2],
      made_to_order: { weekly_capacity: 12 },
      ingredients: { km: "", en: "" },
      allergens: [],
      producer_ids: [],
    })
    expect(document.pictures).toEqual([{ upload_id: "upl_1", alt: { km: "", en: "" } }])
    expect(document.packs.map(({ id, amount }) => [id, amount])).toEqual([
      ["jar", "4.20"],
      ["bag", null],
    ])
    expect(document.packs[0]?.tiers).toEqual([{ from_quantity: 10, amount: "3.90" }])
  })

  it("takes the pack that a page without scripts offers, once somebody filled it", () => {
    const filled = formOf([
      ["new_pack.name.km", "ថង់"],
      ["new_pack.amount", "១០០០"],
      ["new_pack.packed_weight_grams", ""],
    ])
    expect(newPackFromForm(filled, "bag")).toMatchObject([
      { id: "bag", name: { km: "ថង់", en: "" }, amount: "1000" },
    ])
    expect(newPackFromForm(formOf([["new_pack.name.km", ""]]), "bag")).toEqual([])
  })

  it("leaves as it was what a form did not show", () => {
    const document = documentFromForm(formOf([["name.km", "កន្ទេល"]]), before)
    expect(document.ingredients).toEqual(before.ingredients)
    expect(document.allergens).toEqual(["sesame"])
    expect(document.producer_ids).toEqual(["p1"])
  })
})
