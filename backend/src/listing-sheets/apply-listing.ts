import { createHash } from "node:crypto"
import type {
  ListingDocument,
  ListingImportProblem,
  ListingImportProblemCode,
  ListingPack,
} from "@ovop/contracts"
import { LISTING_PACKS } from "@ovop/contracts"
import { searchKey } from "@ovop/khmer"
import type { GivenListing, GivenPack, RowFacts } from "./gather-listings"
import { amountSaid, listSaid, textSaid, tiersSaid } from "./same-said"

export type Applied = {
  document: ListingDocument
  /** The row of each pack that the file names, by its id. */
  rowOfPack: ReadonlyMap<string, number>
  problems: ListingImportProblem[]
}

/** What is there unless a cell says something; a cell that empties says what nothing is. */
const or = <Value>(said: Value | null | undefined, here: Value, none: Value): Value =>
  said === undefined ? here : said === null ? none : said

const text = (said: string | null | undefined, here: string): string =>
  said === undefined ? here : textSaid(here, said ?? "")

/** The same for the same pack in every import, so that baskets and stock stay with it. */
const newPackId = (reference: string, name: string) =>
  `p-${createHash("sha256")
    .update(`${searchKey(reference)}\n${searchKey(name)}`)
    .digest("hex")
    .slice(0, 20)}`

const EMPTY_PACK: Omit<ListingPack, "id"> = {
  name: { km: "", en: "" },
  net_weight_grams: null,
  packed_weight_grams: null,
  amount: null,
  tiers: [],
}

function packOf(
  packs: readonly ListingPack[],
  { facts }: GivenPack,
  reference: string,
): ListingPack | undefined {
  const { pack_code: code, pack_km: name } = facts
  if (code) return packs.find(({ id }) => id === code) ?? { id: code, ...EMPTY_PACK }
  if (!name) return undefined
  const key = searchKey(name)
  const id = newPackId(reference, name)
  return (
    packs.find((pack) => searchKey(pack.name.km) === key) ??
    packs.find((pack) => pack.id === id) ?? { id, ...EMPTY_PACK }
  )
}

function changedPack(pack: ListingPack, facts: RowFacts): ListingPack {
  const { price, tiers } = facts
  return {
    ...pack,
    name: { km: text(facts.pack_km, pack.name.km), en: text(facts.pack_en, pack.name.en) },
    net_weight_grams: or<number | null>(facts.net_weight, pack.net_weight_grams, null),
    packed_weight_grams: or<number | null>(facts.packed_weight, pack.packed_weight_grams, null),
    amount: price === undefined ? pack.amount : price && amountSaid(pack.amount, price.amount),
    tiers: tiers === undefined ? pack.tiers : tiersSaid(pack.tiers, tiers?.tiers ?? []),
  }
}

function applyPacks(here: readonly ListingPack[], { packs: given, reference }: GivenListing) {
  const packs = [...here]
  const rowOfPack = new Map<string, number>()
  const problems: ListingImportProblem[] = []
  for (const one of given) {
    const say = (column: "pack_km" | "pack_code", code: ListingImportProblemCode) =>
      problems.push({ row: one.row, column, code })
    const pack = packOf(packs, one, reference ?? "")
    if (!pack) say("pack_km", "pack_name_missing")
    else if (rowOfPack.has(pack.id)) say(one.facts.pack_code ? "pack_code" : "pack_km", "pack_twice")
    else if (packs.length >= LISTING_PACKS && !packs.includes(pack)) say("pack_km", "too_many_packs")
    else {
      rowOfPack.set(pack.id, one.row)
      const at = packs.indexOf(pack)
      packs.splice(at < 0 ? packs.length : at, at < 0 ? 0 : 1, changedPack(pack, one.facts))
    }
  }
  return { packs, rowOfPack, problems }
}

type MadeToOrder = ListingDocument["made_to_order"]

/** Yes or no and a number for each week are two cells that have to agree. */
function madeToOrder(here: MadeToOrder, { made_to_order: answer, weekly_capacity: week }: RowFacts) {
  if (answer === false) return week ? "capacity_unasked" : null
  if (answer === null || (answer === undefined && week === null)) return null
  if (week) return { weekly_capacity: week }
  return answer && !here ? "capacity_missing" : here
}

/** What a file makes of a listing, and what of it cannot be; what it does not name stays as it is. */
export function applyListing(here: ListingDocument, given: GivenListing): Applied {
  const { facts } = given
  const { packs, rowOfPack, problems } = applyPacks(here.packs, given)
  const row = given.rows[0] ?? 0
  const made = madeToOrder(here.made_to_order, facts)
  if (typeof made === "string") problems.push({ row, column: "weekly_capacity", code: made })
  const document: ListingDocument = {
    ...here,
    name: { km: text(facts.name_km, here.name.km), en: text(facts.name_en, here.name.en) },
    story: { km: text(facts.story_km, here.story.km), en: text(facts.story_en, here.story.en) },
    kind: or<string | null>(facts.kind, here.kind, null),
    sector: or<ListingDocument["sector"]>(facts.sector, here.sector, null),
    priced_in: facts.currency ?? here.priced_in,
    packs,
    minimum_quantity: or(facts.minimum, here.minimum_quantity, 1),
    quantity_step: or(facts.step, here.quantity_step, 1),
    lead_time_days: or<number | null>(facts.lead_time, here.lead_time_days, null),
    season_months: listSaid(here.season_months, or(facts.season, here.season_months, [])),
    made_to_order: typeof made === "string" ? here.made_to_order : made,
    hs_code_proposal: or<string | null>(facts.hs_code, here.hs_code_proposal, null),
    posting_abroad: or(facts.posting_abroad, here.posting_abroad, "allowed"),
    ingredients: {
      km: text(facts.ingredients_km, here.ingredients.km),
      en: text(facts.ingredients_en, here.ingredients.en),
    },
    allergens: listSaid(here.allergens, or(facts.allergens, here.allergens, [])),
    producer_ids: listSaid(here.producer_ids, or(facts.producers, here.producer_ids, [])),
  }
  return { document, rowOfPack, problems }
}
