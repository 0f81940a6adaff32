import {
  type Allergen,
  allergenSchema,
  type ListingDocument,
  type ListingPack,
  postingAbroadSchema,
  sectorSchema,
} from "@ovop/contracts"
import { typedAmount, typedHsCode, typedWhole } from "./typed-number"

const textOf = (form: FormData, name: string): string => {
  const value = form.get(name)
  // A form sends line breaks as CR LF; a page keeps LF.
  return typeof value === "string" ? value.replace(/\r\n/g, "\n") : ""
}
const bothOf = (form: FormData, name: string) => ({
  km: textOf(form, `${name}.km`),
  en: textOf(form, `${name}.en`),
})
const wholeOf = (form: FormData, name: string): number | null => typedWhole(textOf(form, name)) ?? null
const amountOf = (form: FormData, name: string): string | null => typedAmount(textOf(form, name)) ?? null

/** Places 0, 1, 2 … of a list, for as long as the form has them. */
function listOf<T>(form: FormData, list: string, mark: string, itemOf: (at: string) => T): T[] {
  const items: T[] = []
  for (let at = 0; form.has(`${list}.${at}.${mark}`); at += 1) items.push(itemOf(`${list}.${at}`))
  return items
}

const isAllergen = (one: FormDataEntryValue): one is Allergen => allergenSchema.safeParse(one).success
const foodOf = (form: FormData) => ({
  ingredients: bothOf(form, "ingredients"),
  allergens: form.getAll("allergens").filter(isAllergen),
})
const tradeOf = (form: FormData) => ({
  hs_code_proposal: typedHsCode(textOf(form, "hs_code_proposal")) ?? null,
  posting_abroad: postingAbroadSchema.catch("allowed").parse(textOf(form, "posting_abroad")),
})

function packOf(form: FormData, at: string): ListingPack {
  return {
    id: textOf(form, `${at}.id`),
    name: bothOf(form, `${at}.name`),
    net_weight_grams: wholeOf(form, `${at}.net_weight_grams`),
    packed_weight_grams: wholeOf(form, `${at}.packed_weight_grams`),
    amount: amountOf(form, `${at}.amount`),
    tiers: listOf(form, `${at}.tiers`, "from_quantity", (tier) => ({
      from_quantity: wholeOf(form, `${tier}.from_quantity`) ?? 2,
      amount: amountOf(form, `${tier}.amount`),
    })),
  }
}

/**
 * What stands in the form of a listing, as a document. Without scripts this is how a listing is saved; with them, how
 * what somebody typed before they ran is not lost.
 * @param before what the form was made of: cards that it did not show are as they were
 */
export function documentFromForm(form: FormData, before: ListingDocument): ListingDocument {
  const capacity = wholeOf(form, "made_to_order.weekly_capacity")
  return {
    ...before,
    name: bothOf(form, "name"),
    story: bothOf(form, "story"),
    kind: textOf(form, "kind") || null,
    sector: sectorSchema.nullable().catch(null).parse(textOf(form, "sector")),
    pictures: listOf(form, "pictures", "upload_id", (at) => ({
      upload_id: textOf(form, `${at}.upload_id`),
      alt: bothOf(form, `${at}.alt`),
    })),
    priced_in: textOf(form, "priced_in") === "usd" ? "usd" : "khr",
    packs: listOf(form, "packs", "id", (at) => packOf(form, at)),
    minimum_quantity: Math.max(1, wholeOf(form, "minimum_quantity") ?? 1),
    quantity_step: Math.max(1, wholeOf(form, "quantity_step") ?? 1),
    lead_time_days: wholeOf(form, "lead_time_days"),
    season_months: form.getAll("season_months").map(Number),
    made_to_order: form.has("made_to_order") ? { weekly_capacity: Math.max(1, capacity ?? 1) } : null,
    ...(form.has("hs_code_proposal") ? tradeOf(form) : {}),
    ...(form.has("ingredients.km") ? foodOf(form) : {}),
    ...(form.has("offers_producers") ? { producer_ids: form.getAll("producer_ids").map(String) } : {}),
  }
}

/** The pack that a page without scripts offers to fill in; none where nobody did. */
export function newPackFromForm(form: FormData, id: string): ListingPack[] {
  const pack = { ...packOf(form, "new_pack"), id }
  return pack.name.km === "" && pack.amount === null && pack.packed_weight_grams === null ? [] : [pack]
}
