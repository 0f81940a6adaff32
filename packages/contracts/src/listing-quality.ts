import { isFood, isServiceListing, type ListingDocument } from "./listing-document.js"
import type { Bilingual } from "./primitives.js"

/** What makes buyers choose a listing, each said as the next thing to do. */
export const listingImprovementMessages = {
  add_picture: { km: "ដាក់រូបភាពមួយ ឱ្យអ្នកទិញឃើញទំនិញ។", en: "Add a picture, so that buyers see the goods." },
  add_more_pictures: {
    km: "ដាក់រូបភាពយ៉ាងតិច ៣៖ ទំនិញ កញ្ចប់ និងអ្នកធ្វើវា។",
    en: "Show at least 3 pictures: the goods, the pack, and who makes them.",
  },
  describe_pictures: {
    km: "សរសេរថា រូបភាពបង្ហាញអ្វី សម្រាប់អ្នកដែលមើលមិនឃើញ។",
    en: "Say what the pictures show, for people who cannot see them.",
  },
  name_it: { km: "ដាក់ឈ្មោះទំនិញជាភាសាខ្មែរ។", en: "Name the goods in Khmer." },
  tell_story: {
    km: "សរសេររឿងរ៉ាវ៖ អ្នកណាធ្វើ ធ្វើយ៉ាងណា និងហេតុអ្វីពិសេស។",
    en: "Tell the story: who makes it, how, and what is special about it.",
  },
  tell_more: {
    km: "សរសេររឿងរ៉ាវឱ្យបានយ៉ាងតិច ១៥០ តួអក្សរ។",
    en: "Make the story at least 150 characters long.",
  },
  choose_kind: {
    km: "ជ្រើសរើសប្រភេទ និងវិស័យ ដើម្បីឱ្យគេរកឃើញ។",
    en: "Choose kind and sector, so that it is found.",
  },
  add_pack: { km: "បន្ថែមកញ្ចប់ដែលមានតម្លៃ។", en: "Add a pack with a price." },
  add_second_pack: {
    km: "ផ្ដល់កញ្ចប់យ៉ាងតិច ២ ទំហំ ឧទាហរណ៍ តូចសម្រាប់សាក និងធំសម្រាប់លក់បន្ត។",
    en: "Offer at least 2 packs, such as a small one to try and a large one to resell.",
  },
  add_tier: {
    km: "ដាក់តម្លៃថោកជាងសម្រាប់អ្នកទិញច្រើន។",
    en: "Give a lower price for those who buy more.",
  },
  give_net_weight: {
    km: "ដាក់ទម្ងន់សុទ្ធរបស់កញ្ចប់នីមួយៗ ដើម្បីឱ្យអ្នកទិញប្រៀបធៀបបាន។",
    en: "Give the net weight of each pack, so that buyers can compare.",
  },
  say_lead_time: {
    km: "ប្រាប់ថា ត្រូវប៉ុន្មានថ្ងៃទើបផ្ញើបាន។",
    en: "Say in how many days it is sent.",
  },
  name_producers: {
    km: "ជ្រើសរើសអ្នកផលិតដែលធ្វើទំនិញនេះ។",
    en: "Choose the producers who make it.",
  },
  propose_hs_code: {
    km: "ដាក់លេខកូដគយ (HS) ដើម្បីឱ្យអ្នកទិញនៅបរទេសរៀបចំឯកសារបាន។",
    en: "Propose an HS code, so that buyers abroad can prepare their papers.",
  },
  list_ingredients: {
    km: "សរសេរគ្រឿងផ្សំ ព្រោះនេះជាអាហារ។",
    en: "List the ingredients, because this is food.",
  },
  add_english: {
    km: "បន្ថែមភាសាអង់គ្លេស ដើម្បីឱ្យអ្នកទិញបរទេសយល់។",
    en: "Add English, so that buyers from abroad understand.",
  },
} as const satisfies Record<string, Bilingual>

export type ListingImprovement = keyof typeof listingImprovementMessages
export type ListingQuality = {
  /** 0 to 100. */
  score: number
  /** What would raise the score, the largest gain first. */
  improvements: { code: ListingImprovement; points: number }[]
}

export const STORY_CHARACTERS = 150
export const GOOD_PICTURES = 3

type Measure = {
  code: ListingImprovement
  weight: number
  isMet: (document: ListingDocument) => boolean
  /** Whether it is said already; always, unless something else has to be known first. */
  isAsked?: (document: ListingDocument) => boolean
}

const hasText = (text: string) => text.trim() !== ""
const characters = (text: string) => [...text.trim()].length

/**
 * The measures of a good listing; their weights sum to 100. Each is met or not, and nothing that one of them asks for
 * may make another fail that was met.
 */
const measures: readonly Measure[] = [
  { code: "add_picture", weight: 12, isMet: ({ pictures }) => pictures.length > 0 },
  { code: "add_more_pictures", weight: 8, isMet: ({ pictures }) => pictures.length >= GOOD_PICTURES },
  {
    code: "describe_pictures",
    weight: 4,
    isMet: ({ pictures }) => pictures.some(({ alt }) => hasText(alt.km)),
  },
  { code: "name_it", weight: 8, isMet: ({ name }) => hasText(name.km) },
  { code: "tell_story", weight: 8, isMet: ({ story }) => hasText(story.km) },
  { code: "tell_more", weight: 8, isMet: ({ story }) => characters(story.km) >= STORY_CHARACTERS },
  { code: "choose_kind", weight: 4, isMet: ({ kind, sector }) => Boolean(kind) && sector !== null },
  { code: "add_pack", weight: 10, isMet: ({ packs }) => packs.some(({ amount }) => amount !== null) },
  { code: "add_second_pack", weight: 5, isMet: ({ packs }) => packs.length >= 2 },
  { code: "add_tier", weight: 5, isMet: ({ packs }) => packs.some(({ tiers }) => tiers.length > 0) },
  {
    code: "give_net_weight",
    weight: 4,
    isMet: (document) =>
      isServiceListing(document) || document.packs.some(({ net_weight_grams }) => net_weight_grams !== null),
  },
  { code: "say_lead_time", weight: 4, isMet: ({ lead_time_days }) => lead_time_days !== null },
  { code: "name_producers", weight: 5, isMet: ({ producer_ids }) => producer_ids.length > 0 },
  {
    code: "propose_hs_code",
    weight: 3,
    isMet: (document) => isServiceListing(document) || document.hs_code_proposal !== null,
  },
  {
    code: "list_ingredients",
    weight: 4,
    // Without a kind nobody knows; were it met until then, choosing a kind of food would lower the score.
    isMet: (document) => Boolean(document.kind) && (!isFood(document) || hasText(document.ingredients.km)),
    isAsked: isFood,
  },
  { code: "add_english", weight: 8, isMet: ({ name, story }) => hasText(name.en) && hasText(story.en) },
]

/**
 * How well a listing will do with buyers. Doing what an improvement asks for never lowers the score: it gains the
 * points that stand beside it.
 */
export function listingQuality(document: ListingDocument): ListingQuality {
  const open = measures.filter(({ isMet }) => !isMet(document))
  return {
    score: 100 - open.reduce((sum, { weight }) => sum + weight, 0),
    improvements: open
      .filter(({ isAsked }) => isAsked?.(document) ?? true)
      .sort((a, b) => b.weight - a.weight)
      .map(({ code, weight }) => ({ code, points: weight })),
  }
}
