import { isFood, isServiceListing, type ListingDocument, type ListingPack } from "./listing-document.js"
import type { Bilingual } from "./primitives.js"

/** What stands between a document and its submission, in words that say what to do. */
export const listingProblemMessages = {
  name_missing: { km: "សូមសរសេរឈ្មោះទំនិញជាភាសាខ្មែរ។", en: "Please write the name in Khmer." },
  story_missing: {
    km: "សូមសរសេររឿងរ៉ាវរបស់ទំនិញជាភាសាខ្មែរ។",
    en: "Please write the story in Khmer.",
  },
  kind_missing: { km: "សូមជ្រើសរើសប្រភេទទំនិញ។", en: "Please choose the kind of goods." },
  sector_missing: { km: "សូមជ្រើសរើសវិស័យ។", en: "Please choose the sector." },
  picture_missing: { km: "សូមដាក់រូបភាពយ៉ាងតិចមួយ។", en: "Please add at least one picture." },
  pack_missing: {
    km: "សូមបន្ថែមកញ្ចប់យ៉ាងតិចមួយ ដែលអ្នកទិញអាចជ្រើសរើស។",
    en: "Please add at least one pack that a buyer can choose.",
  },
  pack_name_missing: {
    km: "សូមដាក់ឈ្មោះកញ្ចប់ជាភាសាខ្មែរ ឧទាហរណ៍ «ដប ១០០ ក្រាម»។",
    en: "Please name the pack in Khmer, for example “100 g jar”.",
  },
  pack_name_twice: {
    km: "កញ្ចប់ពីរមានឈ្មោះដូចគ្នា។ សូមដាក់ឈ្មោះខុសគ្នា។",
    en: "Two packs have the same name. Please give each its own.",
  },
  amount_missing: { km: "សូមដាក់តម្លៃ។", en: "Please give the price." },
  amount_zero: { km: "តម្លៃត្រូវធំជាងសូន្យ។", en: "The price has to be more than nothing." },
  riel_not_hundreds: {
    km: "តម្លៃជារៀលត្រូវបញ្ចប់ដោយ ០០ ឧទាហរណ៍ ១២ ៥០០ រៀល។",
    en: "A price in riel ends in 00, for example 12,500 riel.",
  },
  weight_missing: {
    km: "សូមដាក់ទម្ងន់កញ្ចប់សម្រាប់ផ្ញើ គិតជាក្រាម។",
    en: "Please give the weight of the packed goods in grams.",
  },
  net_over_packed: {
    km: "ទម្ងន់សុទ្ធមិនអាចធ្ងន់ជាងទម្ងន់កញ្ចប់ទេ។ សូមពិនិត្យតួលេខទាំងពីរ។",
    en: "The goods cannot weigh more than the pack they are in. Please check both weights.",
  },
  tier_not_higher: {
    km: "តម្លៃតាមចំនួននីមួយៗ ត្រូវចាប់ពីចំនួនច្រើនជាងជំហានមុន។",
    en: "Each price for more has to begin at a larger quantity than the one before.",
  },
  tier_not_cheaper: {
    km: "តម្លៃសម្រាប់ទិញច្រើន ត្រូវថោកជាងជំហានមុន។",
    en: "A price for more has to be lower than the one before.",
  },
  ingredients_missing: {
    km: "សូមសរសេរគ្រឿងផ្សំជាភាសាខ្មែរ ព្រោះនេះជាអាហារ។",
    en: "Please write the ingredients in Khmer, because this is food.",
  },
  service_made_to_order: {
    km: "សេវាត្រូវកក់តាមថ្ងៃ ដូច្នេះមិនត្រូវការ «ធ្វើតាមការបញ្ជាទិញ» ទេ។ សូមបិទវា។",
    en: "A service is booked for a day, so “made to order” does not fit it. Please turn it off.",
  },
} as const satisfies Record<string, Bilingual>

export type ListingProblemCode = keyof typeof listingProblemMessages
/** `field` is a path into the document: `name.km`, `packs.0.amount`, `packs.0.tiers.1.from_quantity`. */
export type ListingProblem = { field: string; code: ListingProblemCode }

const isBlank = (text: string) => text.trim() === ""
const asked = (isWrong: boolean, field: string, code: ListingProblemCode): ListingProblem[] =>
  isWrong ? [{ field, code }] : []

/** Hundredths, so that amounts are compared as whole numbers; the text has at most two decimals. */
const hundredths = (amount: string): number => {
  const [whole = "0", decimals = ""] = amount.split(".")
  return Number(whole) * 100 + Number(decimals.padEnd(2, "0"))
}

function amountProblems(amount: string | null, field: string, currency: string): ListingProblem[] {
  if (amount === null) return [{ field, code: "amount_missing" }]
  if (hundredths(amount) === 0) return [{ field, code: "amount_zero" }]
  return asked(currency === "khr" && hundredths(amount) % 10_000 !== 0, field, "riel_not_hundreds")
}

function tierProblems({ amount, tiers }: ListingPack, field: string, currency: string): ListingProblem[] {
  return tiers.flatMap((tier, at) => {
    const here = `${field}.tiers.${at}`
    const before = tiers[at - 1] ?? { from_quantity: 1, amount }
    const wrong = amountProblems(tier.amount, `${here}.amount`, currency)
    const isDearer =
      tier.amount !== null && before.amount !== null && hundredths(tier.amount) >= hundredths(before.amount)
    return [
      ...asked(tier.from_quantity <= before.from_quantity, `${here}.from_quantity`, "tier_not_higher"),
      ...wrong,
      ...asked(wrong.length === 0 && isDearer, `${here}.amount`, "tier_not_cheaper"),
    ]
  })
}

function packProblems(document: ListingDocument, pack: ListingPack, at: number): ListingProblem[] {
  const field = `packs.${at}`
  const { net_weight_grams: net, packed_weight_grams: packed } = pack
  const name = pack.name.km.trim()
  const isTwice = document.packs.some((other, place) => place < at && other.name.km.trim() === name)
  const isService = isServiceListing(document)
  return [
    ...asked(name === "", `${field}.name.km`, "pack_name_missing"),
    ...asked(name !== "" && isTwice, `${field}.name.km`, "pack_name_twice"),
    ...asked(
      !isService && (packed === null || packed === 0),
      `${field}.packed_weight_grams`,
      "weight_missing",
    ),
    ...asked(net !== null && packed !== null && net > packed, `${field}.net_weight_grams`, "net_over_packed"),
    ...amountProblems(pack.amount, `${field}.amount`, document.priced_in),
    ...tierProblems(pack, field, document.priced_in),
  ]
}

/** What has to be put right before the document can be submitted, in the order of its fields; empty when nothing has. */
export function listingProblems(document: ListingDocument): ListingProblem[] {
  return [
    ...asked(isBlank(document.name.km), "name.km", "name_missing"),
    ...asked(isBlank(document.story.km), "story.km", "story_missing"),
    ...asked(!document.kind, "kind", "kind_missing"),
    ...asked(document.sector === null, "sector", "sector_missing"),
    ...asked(document.pictures.length === 0, "pictures", "picture_missing"),
    ...asked(document.packs.length === 0, "packs", "pack_missing"),
    ...document.packs.flatMap((pack, at) => packProblems(document, pack, at)),
    ...asked(
      isServiceListing(document) && document.made_to_order !== null,
      "made_to_order",
      "service_made_to_order",
    ),
    ...asked(isFood(document) && isBlank(document.ingredients.km), "ingredients.km", "ingredients_missing"),
  ]
}

/** Where a Khmer text stands without its English one: what a page marks, and never asks for. */
export function missingEnglish(document: ListingDocument): string[] {
  const texts = [
    ["name", document.name],
    ["story", document.story],
    ...document.packs.map((pack, at) => [`packs.${at}.name`, pack.name] as const),
    ["ingredients", document.ingredients],
    ...document.pictures.map((picture, at) => [`pictures.${at}.alt`, picture.alt] as const),
  ] as const
  return texts.flatMap(([field, { km, en }]) => (!isBlank(km) && isBlank(en) ? [`${field}.en`] : []))
}
