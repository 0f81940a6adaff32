import {
  type Allergen,
  type ListingChoices,
  type ListingColumn,
  type ListingDocument,
  type ListingPack,
  type Locale,
  listingColumnSchema,
} from "@ovop/contracts"
import { messages } from "@ovop/i18n"
import { documentDigest } from "./document-digest"
import { knownWords, meaningOf, type Words } from "./known-words"

export type ExportedListing = { reference: string; document: ListingDocument }
type Names = Pick<ListingChoices, "kinds" | "producers">

const nameIn = (locale: Locale, name: { km: string; en: string | null } | undefined, code: string) =>
  (locale === "en" ? name?.en : undefined) ?? name?.km ?? code

/** A name as one reads it, but the code where the name may mean another thing too, or holds what parts names. */
const readableOr = <Code extends string>(words: Words<Code>, name: string, code: Code) =>
  !name.includes(";") && meaningOf(words, name) === code ? name : code

/** What an export says in the words of a language; read again it means the same. */
function wordsIn(locale: Locale, names: Names) {
  const { common, listing } = messages[locale]
  const known = knownWords(names)
  const kindNames = new Map(names.kinds.map(({ code, name }) => [code, name]))
  const producerNames = new Map(names.producers.map(({ id, name }) => [id, name]))
  return {
    kind: (code: string) => readableOr(known.kinds, nameIn(locale, kindNames.get(code), code), code),
    sector: (code: keyof typeof common.sectors) => common.sectors[code],
    currency: (code: "khr" | "usd") => listing.packs[code],
    allergen: (code: Allergen) => listing.food.allergen[code],
    posting: (code: ListingDocument["posting_abroad"]) => listing.trade.postingAbroad[code],
    producer: (id: string) => readableOr(known.producers, nameIn(locale, producerNames.get(id), id), id),
  }
}
type WordsIn = ReturnType<typeof wordsIn>

type Row = Partial<Record<ListingColumn, string>>
const number = (value: number | null) => (value === null ? "" : String(value))

const ofPack = ({ id, name, ...pack }: ListingPack): Row => ({
  pack_km: name.km,
  pack_en: name.en,
  pack_code: id,
  price: pack.amount ?? "",
  tiers: pack.tiers.map(({ from_quantity, amount }) => `${from_quantity}: ${amount ?? ""}`).join("; "),
  net_weight: number(pack.net_weight_grams),
  packed_weight: number(pack.packed_weight_grams),
})

function ofListing({ reference, document }: ExportedListing, words: WordsIn, locale: Locale): Row {
  const { made_to_order: made } = document
  const answers = { km: ["បាទ", "ទេ"], en: ["yes", "no"] } as const
  return {
    reference,
    name_km: document.name.km,
    name_en: document.name.en,
    kind: document.kind ? words.kind(document.kind) : "",
    sector: document.sector ? words.sector(document.sector) : "",
    story_km: document.story.km,
    story_en: document.story.en,
    currency: words.currency(document.priced_in),
    minimum: number(document.minimum_quantity),
    step: number(document.quantity_step),
    lead_time: number(document.lead_time_days),
    season: document.season_months.join(", "),
    made_to_order: answers[locale][made ? 0 : 1],
    weekly_capacity: number(made?.weekly_capacity ?? null),
    ingredients_km: document.ingredients.km,
    ingredients_en: document.ingredients.en,
    allergens: document.allergens.map(words.allergen).join("; "),
    producers: document.producer_ids.map(words.producer).join("; "),
    hs_code: document.hs_code_proposal ?? "",
    posting_abroad: words.posting(document.posting_abroad),
    version: documentDigest(document),
  }
}

const inOrder = (row: Row): string[] => listingColumnSchema.options.map((column) => row[column] ?? "")

/** One row for each pack; what is said of the whole listing stands in each, so that rows can be sorted and filtered. */
export function sheetOfListings(
  listings: readonly ExportedListing[],
  names: Names,
  locale: Locale,
): string[][] {
  const words = wordsIn(locale, names)
  return listings.flatMap((listing) => {
    const shared = ofListing(listing, words, locale)
    const packs: (ListingPack | undefined)[] =
      listing.document.packs.length > 0 ? listing.document.packs : [undefined]
    return packs.map((pack) => inOrder({ ...shared, ...(pack ? ofPack(pack) : {}) }))
  })
}
