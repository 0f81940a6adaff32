import type { Sector } from "@ovop/contracts"
import { piece, type SeedPack, weighed } from "./pack"

type LegalStatus = { scheme: "KH-GI" | "EU-PGI" | "KH-CM"; since: string }

export type SeedProduct = {
  id: string
  handle: string
  association: string
  sector: Sector
  subcategory: string
  title: { km: string; en: string }
  story: { km: string; en: string }
  aliases: string[]
  hs_code_proposal: string
  packs: SeedPack[]
  /** The real legal status of the kind of goods; what is recorded for it here is a demonstration. */
  legal: LegalStatus[]
}

const KAMPOT_PEPPER: LegalStatus[] = [
  { scheme: "KH-GI", since: "2010-04-02" },
  { scheme: "EU-PGI", since: "2016-02-18" },
]
const SPEU_SUGAR: LegalStatus[] = [
  { scheme: "KH-GI", since: "2010-04-02" },
  { scheme: "EU-PGI", since: "2019-03-27" },
]
const gi = (since: string): LegalStatus[] => [{ scheme: "KH-GI", since }]

/**
 * Real goods of Cambodia (names, packs, sectors, legal status); producers, prices, stock and stories are invented.
 * HS codes are proposals: classification is the exporter's and customs' decision.
 */
export const products: SeedProduct[] = [
  {
    id: "P001",
    handle: "kampot-black-pepper",
    association: "kampot-pepper-phnom-voar",
    sector: "agriculture",
    subcategory: "spice",
    title: { km: "ម្រេចខ្មៅកំពត", en: "Kampot black pepper" },
    story: {
      km: "បេះនៅពេលគ្រាប់ទុំបៃតងចាស់ ហាលថ្ងៃបីថ្ងៃរហូតខ្មៅរលោង។ ក្លិនផ្កា និងរសជាតិហឹរទន់ៗ សមនឹងសាច់អាំង និងក្តាមឆា។",
      en: "Picked when the berries are full and green, then dried three days in the sun until they are black and shiny. Floral, gently hot; made for grilled meat and fried crab.",
    },
    aliases: ["mrech", "mrech khmao", "mrech kampot", "mrich kampot", "poivre de kampot", "pepper"],
    hs_code_proposal: "0904.11",
    packs: [
      weighed("jar", 50, "g", "4.20", 180),
      weighed("pouch", 100, "g", "6.80", 240),
      weighed("pouch", 250, "g", "15.50", 90),
      weighed("bag", 1, "kg", "54.00", 30),
    ],
    legal: KAMPOT_PEPPER,
  },
  {
    id: "P002",
    handle: "kampot-red-pepper",
    association: "kampot-pepper-phnom-voar",
    sector: "agriculture",
    subcategory: "spice",
    title: { km: "ម្រេចក្រហមកំពត", en: "Kampot red pepper" },
    story: {
      km: "គ្រាប់ទុំក្រហមល្អត្រូវរើសម្ដងមួយគ្រាប់ពីចង្កោម។ រសផ្អែមដូចផ្លែឈើ មានក្លិនវ៉ានីឡាតិចៗ សមនឹងបង្អែម និងត្រី។",
      en: "Only berries that ripened red, taken one by one from the spike. Fruity and sweet with a hint of vanilla; for desserts and fish.",
    },
    aliases: ["mrech", "mrech krahom", "mrech kampot", "pepper"],
    hs_code_proposal: "0904.11",
    packs: [
      weighed("jar", 50, "g", "5.60", 120),
      weighed("pouch", 100, "g", "9.20", 110),
      weighed("bag", 1, "kg", "78.00", 12),
    ],
    legal: KAMPOT_PEPPER,
  },
  {
    id: "P003",
    handle: "kampot-white-pepper",
    association: "kampot-pepper-phnom-voar",
    sector: "agriculture",
    subcategory: "spice",
    title: { km: "ម្រេចសកំពត", en: "Kampot white pepper" },
    story: {
      km: "ម្រេចទុំត្រាំទឹក យកសំបកចេញ រួចហាលឱ្យស។ ក្លិនស្រាលដូចក្រូចឆ្មារ និងស្មៅស្រស់ សមនឹងស៊ុប និងសាច់មាន់។",
      en: "Ripe berries soaked, peeled and dried white. Light, with lime and fresh grass; for soups and chicken.",
    },
    aliases: ["mrech", "mrech sor", "mrech kampot", "pepper"],
    hs_code_proposal: "0904.11",
    packs: [
      weighed("jar", 50, "g", "5.90", 100),
      weighed("pouch", 100, "g", "9.60", 95),
      weighed("bag", 1, "kg", "82.00", 10),
    ],
    legal: KAMPOT_PEPPER,
  },
  {
    id: "P004",
    handle: "kampot-kep-sea-salt",
    association: "kampot-kep-salt-and-fish-sauce",
    sector: "industry",
    subcategory: "salt",
    title: { km: "អំបិលកំពត-កែប", en: "Kampot-Kep sea salt" },
    story: {
      km: "អំបិលផ្កាប្រមូលពីផ្ទៃទឹកនៅពេលព្រលឹម មុនខ្យល់បក់។ គ្រាប់ស្រួយ រសប្រៃស្រាល មិនល្វីង។",
      en: "Fleur de sel skimmed from the surface at dawn, before the wind rises. Crisp flakes, a clean taste, never bitter.",
    },
    aliases: ["ambel kampot", "ambel", "fleur de sel", "salt"],
    hs_code_proposal: "2501.00",
    packs: [
      weighed("jar", 150, "g", "2.90", 200),
      weighed("pouch", 500, "g", "4.50", 160),
      weighed("sack", 25, "kg", "38.00", 20),
    ],
    legal: gi("2023-09-14"),
  },
  {
    id: "P005",
    handle: "kampot-kep-fish-sauce",
    association: "kampot-kep-salt-and-fish-sauce",
    sector: "industry",
    subcategory: "sauce",
    title: { km: "ទឹកត្រីកំពត-កែប", en: "Kampot-Kep fish sauce" },
    story: {
      km: "ត្រីកាកឺម និងអំបិលកំពត ផ្អាប់ក្នុងពាងដប់ពីរខែ។ ទឹកដំបូងមានពណ៌លឿងទុំ ក្លិនឈ្ងុយ មិនឆ្អាប។",
      en: "Anchovies and Kampot salt, twelve months in the vat. The first drawing: amber, fragrant and round.",
    },
    aliases: ["tuk trei kampot", "teuk trey", "tuk trei", "fish sauce"],
    hs_code_proposal: "2103.90",
    packs: [
      weighed("bottle", 250, "ml", "2.40", 150),
      weighed("bottle", 500, "ml", "4.10", 140),
      weighed("bottle", 750, "ml", "5.80", 80),
    ],
    legal: gi("2023-09-14"),
  },
  {
    id: "P010",
    handle: "kampong-speu-palm-sugar-powder",
    association: "kampong-speu-palm-sugar-oudong",
    sector: "industry",
    subcategory: "sugar",
    title: { km: "ស្ករត្នោតម្សៅកំពង់ស្ពឺ", en: "Kampong Speu palm sugar powder" },
    story: {
      km: "ទឹកត្នោតស្រស់រំងាស់លើភ្លើងអុស រួចកូររហូតក្លាយជាម្សៅម៉ដ្ឋ។ រសផ្អែមឈ្ងុយដូចការ៉ាមែល។",
      en: "Fresh palm sap boiled over wood fire and stirred to a fine powder. Sweet, with the scent of caramel.",
    },
    aliases: ["skor thnot", "skor tnaot", "sko thnaot", "palm sugar"],
    hs_code_proposal: "1702.90",
    packs: [
      weighed("pouch", 250, "g", "2.20", 260),
      weighed("pouch", 500, "g", "3.90", 220),
      weighed("bag", 1, "kg", "7.20", 90),
    ],
    legal: SPEU_SUGAR,
  },
  {
    id: "P011",
    handle: "kampong-speu-palm-sugar-block",
    association: "kampong-speu-palm-sugar-oudong",
    sector: "industry",
    subcategory: "sugar",
    title: { km: "ស្ករត្នោតដុំកំពង់ស្ពឺ", en: "Kampong Speu palm sugar block" },
    story: {
      km: "ស្ករដុំមូលវេចស្លឹកត្នោត ដូចដែលលក់នៅផ្សារពីដើម។ បេះមួយដុំដាក់តែ ឬចម្អិនបង្អែម។",
      en: "Round cakes wrapped in palm leaf, as the market always sold them. Break one into tea or a dessert.",
    },
    aliases: ["skor thnot dom", "skor thnot", "palm sugar"],
    hs_code_proposal: "1702.90",
    packs: [weighed("block", 500, "g", "3.60", 150), weighed("block", 1, "kg", "6.70", 70)],
    legal: SPEU_SUGAR,
  },
  {
    id: "P012",
    handle: "kampong-speu-palm-syrup",
    association: "kampong-speu-palm-sugar-oudong",
    sector: "industry",
    subcategory: "sugar",
    title: { km: "ទឹកស្ករត្នោតកំពង់ស្ពឺ", en: "Kampong Speu palm syrup" },
    story: {
      km: "ទឹកត្នោតរំងាស់ត្រឹមខាប់ ចាក់លើនំ ផ្លែឈើ ឬកាហ្វេទឹកកក។",
      en: "Sap boiled just until it pours thick; over cakes, fruit or iced coffee.",
    },
    aliases: ["tuk skor thnot", "skor thnot", "palm syrup"],
    hs_code_proposal: "1702.90",
    packs: [weighed("bottle", 250, "ml", "3.10", 110), weighed("bottle", 500, "ml", "5.40", 80)],
    legal: SPEU_SUGAR,
  },
  {
    id: "P042",
    handle: "kampong-chhnang-cooking-pot",
    association: "kampong-chhnang-pottery-andong-russey",
    sector: "handicraft",
    subcategory: "pottery",
    title: { km: "ឆ្នាំងដីកំពង់ឆ្នាំង", en: "Kampong Chhnang clay cooking pot" },
    story: {
      km: "ឆ្នាំងដីសូនដោយដៃ ដុតចំបើង ទប់កម្ដៅបានយូរ។ សម្ល និងបបរឆ្ងាញ់ជាងឆ្នាំងដែក។",
      en: "Shaped by hand and fired with straw, it keeps its heat for long. Soups and porridge taste better than from metal.",
    },
    aliases: ["chhnang dei", "pottery", "clay pot"],
    hs_code_proposal: "6912.00",
    packs: [
      piece("តូច", "small", 1200, "4.00", 60),
      piece("មធ្យម", "medium", 2200, "6.50", 45),
      piece("ធំ", "large", 3800, "9.50", 25),
    ],
    legal: [],
  },
  {
    id: "P043",
    handle: "kampong-chhnang-clay-stove",
    association: "kampong-chhnang-pottery-andong-russey",
    sector: "handicraft",
    subcategory: "pottery",
    title: { km: "ចង្ក្រានដីកំពង់ឆ្នាំង", en: "Kampong Chhnang clay stove" },
    story: {
      km: "ចង្ក្រានឡៅសន្សំធ្យូង ភ្លើងឆេះស្មើ ប្រើបានច្រើនឆ្នាំ។",
      en: "A charcoal stove that burns evenly, saves fuel and lasts for years.",
    },
    aliases: ["changkran lao", "changkran", "stove", "pottery"],
    hs_code_proposal: "6912.00",
    packs: [piece("ខ្នាតធម្មតា", "standard", 5500, "8.00", 30)],
    legal: [],
  },
  {
    // Palm sugar from here must never carry Kampong Speu's geographical indication.
    id: "P045",
    handle: "kampong-chhnang-palm-sugar-paste",
    association: "kampong-chhnang-pottery-andong-russey",
    sector: "industry",
    subcategory: "sugar",
    title: { km: "ស្ករត្នោតខាប់កំពង់ឆ្នាំង", en: "Kampong Chhnang palm sugar paste" },
    story: {
      km: "ស្ករខាប់ដាក់ក្រឡដី ធ្វើពីត្នោតជុំវិញភូមិស្មូន។",
      en: "Soft palm sugar in a clay jar, from the palms around the potters' village.",
    },
    aliases: ["skor thnot", "palm sugar"],
    hs_code_proposal: "1702.90",
    packs: [weighed("jar", 500, "g", "3.40", 70), weighed("jar", 1, "kg", "6.00", 40)],
    legal: [],
  },
  {
    id: "P019",
    handle: "mondulkiri-wild-honey",
    association: "mondulkiri-forest-honey-and-coffee",
    sector: "agriculture",
    subcategory: "honey",
    title: { km: "ទឹកឃ្មុំព្រៃមណ្ឌលគិរី", en: "Mondulkiri wild honey" },
    story: {
      km: "ទឹកឃ្មុំពីឃ្មុំព្រៃធំ ប្រមូលតែនៅរដូវផ្កា ច្រោះដោយមិនដុតកម្ដៅ។",
      en: "From the giant forest bee, taken only in the flowering season and strained without heating.",
    },
    aliases: ["tuk khmum", "teuk khmum prey", "honey"],
    hs_code_proposal: "0409.00",
    packs: [
      weighed("bottle", 250, "ml", "7.50", 80),
      weighed("bottle", 500, "ml", "13.80", 60),
      weighed("bottle", 750, "ml", "19.50", 35),
    ],
    legal: gi("2021-01-29"),
  },
  {
    id: "P020",
    handle: "mondulkiri-robusta-coffee",
    association: "mondulkiri-forest-honey-and-coffee",
    sector: "agriculture",
    subcategory: "coffee",
    title: { km: "កាហ្វេមណ្ឌលគិរី", en: "Mondulkiri robusta coffee" },
    story: {
      km: "គ្រាប់ទុំបេះដោយដៃ លីងបែបខ្មែរ ក្លិនសូកូឡា និងគ្រាប់ស្វាយចន្ទី។",
      en: "Ripe cherries picked by hand, roasted the Khmer way: chocolate and cashew.",
    },
    aliases: ["kafe mondulkiri", "kafe", "coffee", "robusta"],
    hs_code_proposal: "0901.21",
    packs: [weighed("pouch", 250, "g", "4.80", 120), weighed("bag", 1, "kg", "16.50", 45)],
    legal: [],
  },
  {
    id: "P054",
    handle: "phnom-srok-silk-cloth",
    association: "phnom-srok-silk-weavers",
    sector: "handicraft",
    subcategory: "silk",
    title: { km: "សូត្រភ្នំស្រុក", en: "Phnom Srok silk cloth" },
    story: {
      km: "ក្រណាត់សូត្រសុទ្ធត្បាញដៃ ពីសរសៃសូត្រមាសខ្មែរ ជ្រលក់ពណ៌ពីលាក់ និងសំបកឈើ។",
      en: "Pure hand-woven silk from Khmer golden yarn, dyed with lac and tree bark.",
    },
    aliases: ["sot phnom srok", "sot", "silk"],
    hs_code_proposal: "5007.20",
    packs: [
      piece("១ ម៉ែត្រ", "1 m", 120, "28.00", 25),
      piece("១ ក្បិន ៣,៦ ម៉ែត្រ", "3.6 m kabun", 430, "95.00", 8),
    ],
    legal: [],
  },
  {
    id: "P075",
    handle: "takeo-hol-silk-sampot",
    association: "takeo-hol-weavers",
    sector: "handicraft",
    subcategory: "silk",
    title: { km: "សំពត់ហូលតាកែវ", en: "Takeo hol (ikat) silk sampot" },
    story: {
      km: "ហូលក្បាច់បុរាណ ចងឆ្នៀតពណ៌ប្រាំ។ សំពត់មួយៗមានក្បាច់មិនដូចគ្នាបេះបិទទេ។",
      en: "Traditional hol in five colours of resist-dyed weft. No two lengths are quite alike.",
    },
    aliases: ["sampot hol", "hol", "ikat", "silk"],
    hs_code_proposal: "5007.20",
    packs: [
      piece("១ ក្បិន ៣,៦ ម៉ែត្រ", "3.6 m kabun", 520, "160.00", 4),
      piece("១,៨ ម៉ែត្រ", "1.8 m", 260, "85.00", 7),
    ],
    legal: [],
  },
  {
    id: "P053",
    handle: "battambang-fragrant-rice",
    association: "battambang-rice-growers",
    sector: "agriculture",
    subcategory: "rice",
    title: { km: "អង្ករក្រអូបបាត់ដំបង", en: "Battambang fragrant milled rice" },
    story: {
      km: "អង្ករថ្មីរដូវនេះ គ្រាប់វែង ក្លិនក្រអូប ដាំបាយទន់ល្មម។",
      en: "This season's rice: long grains, fragrant, soft but never sticky.",
    },
    aliases: ["angkor kra-op", "angkor", "rice", "jasmine rice"],
    hs_code_proposal: "1006.30",
    packs: [
      weighed("bag", 1, "kg", "1.40", 400),
      weighed("bag", 5, "kg", "6.50", 180),
      weighed("sack", 25, "kg", "30.00", 60),
    ],
    legal: [],
  },
  {
    id: "P057",
    handle: "siem-reap-prahok",
    association: "siem-reap-village-makers",
    sector: "industry",
    subcategory: "fermented fish",
    title: { km: "ប្រហុកសៀមរាប", en: "Siem Reap prahok" },
    story: {
      km: "ត្រីទន្លេសាបផ្អាប់អំបិល រក្សាទុកក្នុងពាងប្រាំមួយខែ។ គ្រឿងផ្សំមិនអាចខ្វះក្នុងផ្ទះបាយខ្មែរ។",
      en: "Fish of the Tonle Sap salted and kept six months in the jar. The heart of the Khmer kitchen.",
    },
    aliases: ["prahok", "prohok", "fermented fish"],
    hs_code_proposal: "0305.69",
    packs: [
      weighed("jar", 250, "g", "2.60", 130),
      weighed("jar", 500, "g", "4.60", 100),
      weighed("jar", 1, "kg", "8.40", 50),
    ],
    legal: gi("2025-05-05"),
  },
  {
    id: "P058",
    handle: "siem-reap-nom-banh-chok",
    association: "siem-reap-village-makers",
    sector: "industry",
    subcategory: "noodle",
    title: { km: "នំបញ្ចុកសៀមរាបស្ងួត", en: "Siem Reap nom banh chok, dried" },
    story: {
      km: "នំបញ្ចុកព្រះដាក់ ច្របាច់ស្រស់រាល់ព្រឹក ហាលស្ងួត ត្រាំទឹកក្ដៅប្រាំនាទីអាចបរិភោគបាន។",
      en: "Preah Dak rice noodles, pressed fresh each morning and dried. Five minutes in hot water and they are ready.",
    },
    aliases: ["nom banh chok", "num banhchok", "noodle"],
    hs_code_proposal: "1902.19",
    packs: [weighed("pouch", 400, "g", "1.90", 210)],
    legal: [{ scheme: "KH-CM", since: "2023-09-14" }],
  },
  {
    id: "P060",
    handle: "puok-silk-scarf",
    association: "siem-reap-village-makers",
    sector: "handicraft",
    subcategory: "silk",
    title: { km: "ក្រមាសូត្រពួក", en: "Puok silk scarf" },
    story: {
      km: "ក្រមាសូត្រស្ដើងទន់ ត្បាញនៅស្រុកពួក ពណ៌ផ្កាឈូក និងទឹកឃ្មុំ។",
      en: "A light, soft silk scarf woven in Puok, in lotus pink and honey.",
    },
    aliases: ["krama sot", "krama", "silk scarf", "silk"],
    hs_code_proposal: "6214.10",
    packs: [piece("១៨០ × ៤៥ សង់ទីម៉ែត្រ", "180 x 45 cm", 90, "24.00", 40)],
    legal: [],
  },
  {
    id: "P030",
    handle: "kampong-cham-cotton-krama",
    association: "kampong-cham-krama-weavers",
    sector: "handicraft",
    subcategory: "textile",
    title: { km: "ក្រមាកំពង់ចាម", en: "Cotton krama, Kampong Cham" },
    story: {
      km: "ក្រមាកប្បាស ក្រឡាក្រហមស ត្បាញដៃ ទន់ជាងមុនរាល់ពេលបោក។",
      en: "Hand-woven cotton in red and white checks; softer with every wash.",
    },
    aliases: ["krama", "kroma", "scarf"],
    hs_code_proposal: "6214.90",
    packs: [piece("១៧០ × ៧៥ សង់ទីម៉ែត្រ", "170 x 75 cm", 160, "6.00", 150)],
    legal: [],
  },
]
