import fc from "fast-check"
import { allergenSchema, postingAbroadSchema } from "./catalogue.js"
import type { ListingDocument } from "./listing-document.js"
import { currencySchema, sectorSchema } from "./primitives.js"

const id = fc.string({ unit: fc.constantFrom(..."abcdefgh12"), minLength: 1, maxLength: 4 })
const text = fc.record({
  km: fc.constantFrom("", " ", "ម្រេច", "ស្ករត្នោត"),
  en: fc.constantFrom("", "Pepper", "Palm sugar"),
})
const long = fc.record({
  km: fc.constantFrom("", "រឿង", "ក".repeat(200)),
  en: fc.constantFrom("", "A story"),
})
const amount = fc.option(
  fc.oneof(
    fc.integer({ min: 0, max: 999_999 }).map((hundreds) => String(hundreds * 100)),
    fc.integer({ min: 0, max: 99_999 }).map((cents) => (cents / 100).toFixed(2)),
  ),
  { nil: null },
)
const grams = fc.option(fc.integer({ min: 0, max: 5000 }), { nil: null })

const pack = fc.record({
  id,
  name: text,
  net_weight_grams: grams,
  packed_weight_grams: grams,
  amount,
  tiers: fc.array(fc.record({ from_quantity: fc.integer({ min: 2, max: 100 }), amount }), { maxLength: 5 }),
})

/** Any document that the schema takes. */
export const documents: fc.Arbitrary<ListingDocument> = fc.record({
  name: text,
  story: long,
  kind: fc.constantFrom(null, "", "spice", "silk", "visit"),
  sector: fc.option(fc.constantFrom(...sectorSchema.options), { nil: null }),
  pictures: fc.uniqueArray(fc.record({ upload_id: id, alt: text }), {
    selector: ({ upload_id }) => upload_id,
    maxLength: 5,
  }),
  priced_in: fc.constantFrom(...currencySchema.options),
  packs: fc.uniqueArray(pack, { selector: (one) => one.id, maxLength: 4 }),
  minimum_quantity: fc.integer({ min: 1, max: 20 }),
  quantity_step: fc.integer({ min: 1, max: 20 }),
  lead_time_days: fc.option(fc.integer({ min: 0, max: 60 }), { nil: null }),
  season_months: fc.uniqueArray(fc.integer({ min: 1, max: 12 }), { maxLength: 12 }),
  made_to_order: fc.option(fc.record({ weekly_capacity: fc.integer({ min: 1, max: 50 }) }), { nil: null }),
  hs_code_proposal: fc.constantFrom(null, "0904.11", "0904"),
  posting_abroad: fc.constantFrom(...postingAbroadSchema.options),
  ingredients: text,
  allergens: fc.uniqueArray(fc.constantFrom(...allergenSchema.options)),
  producer_ids: fc.uniqueArray(id, { maxLength: 3 }),
})
