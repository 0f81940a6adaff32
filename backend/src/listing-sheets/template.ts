import {
  allergenSchema,
  type Bilingual,
  EXAMPLE_REFERENCES,
  type ListingChoices,
  type ListingColumn,
  type Locale,
  listingColumnSchema,
  postingAbroadSchema,
  sectorSchema,
} from "@ovop/contracts"
import { messages } from "@ovop/i18n"

type Names = Pick<ListingChoices, "kinds" | "producers">

/** A listing that shows how each cell is filled; its reference says that it is none. */
const EXAMPLE: Record<Locale, Partial<Record<ListingColumn, string>>> = {
  km: {
    reference: EXAMPLE_REFERENCES[0] ?? "",
    kind: "គ្រឿងទេស",
    sector: messages.km.common.sectors.agriculture,
    currency: messages.km.listing.packs.khr,
    made_to_order: "ទេ",
    posting_abroad: messages.km.listing.trade.postingAbroad.allowed,
  },
  en: {
    reference: EXAMPLE_REFERENCES[1] ?? "",
    kind: "spice",
    sector: messages.en.common.sectors.agriculture,
    currency: messages.en.listing.packs.khr,
    made_to_order: "no",
    posting_abroad: messages.en.listing.trade.postingAbroad.allowed,
  },
}
const IN_BOTH: Partial<Record<ListingColumn, string>> = {
  name_km: "ម្រេចខ្មៅ",
  name_en: "Black pepper",
  story_km: "ដាំនៅជើងភ្នំ ហើយប្រមូលដោយដៃ។",
  story_en: "Grown at the foot of the hills and picked by hand.",
  pack_km: "ដប ១០០ ក្រាម",
  pack_en: "Jar of 100 g",
  price: "12500",
  tiers: "10: 11000; 50: 10000",
  net_weight: "100",
  packed_weight: "180",
  minimum: "1",
  step: "1",
  lead_time: "3",
  season: "2, 3, 4",
  ingredients_km: "ម្រេច",
  ingredients_en: "Pepper",
  hs_code: "0904.11",
}

/** The row of a template that shows how it is filled in. */
export function exampleRow(locale: Locale): string[] {
  const cells = { ...IN_BOTH, ...EXAMPLE[locale] }
  return listingColumnSchema.options.map((column) => cells[column] ?? "")
}

const nameIn = (locale: Locale, { km, en }: Bilingual) => (locale === "en" ? (en ?? km) : km)

/** What may stand in a cell where there is a list of it. */
function allowedIn(locale: Locale, { kinds, producers }: Names): Partial<Record<ListingColumn, string[]>> {
  const { common, listing } = messages[locale]
  return {
    kind: kinds.map(({ name }) => nameIn(locale, name)),
    sector: sectorSchema.options.map((sector) => common.sectors[sector]),
    currency: [listing.packs.khr, listing.packs.usd],
    made_to_order: locale === "km" ? ["បាទ", "ទេ"] : ["yes", "no"],
    allergens: allergenSchema.options.map((allergen) => listing.food.allergen[allergen]),
    posting_abroad: postingAbroadSchema.options.map((way) => listing.trade.postingAbroad[way]),
    producers: producers.map(({ id, name }) => `${nameIn(locale, name)} (${id})`),
  }
}

/** Each column with what it means and what may stand in it, one line for each thing that may. */
export function notesRows(locale: Locale, names: Names): string[][] {
  const { column: columns, sheet } = messages[locale].listingImport
  const allowed = allowedIn(locale, names)
  return [
    ["", sheet.general, ""],
    ...listingColumnSchema.options.flatMap((column) => {
      const { name, hint } = columns[column]
      const [first = "", ...more] = allowed[column] ?? []
      return [[name, hint, first], ...more.map((one) => ["", "", one])]
    }),
  ]
}
