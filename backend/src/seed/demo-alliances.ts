import { text } from "./seed-association"

/** Invented alliances of real lines of work, one of each sector that has several associations. */
export const demoAlliances = [
  {
    handle: "silk-and-cotton-weavers",
    name: text("សម្ព័ន្ធអ្នកត្បាញសូត្រ និងអំបោះ", "Alliance of Silk and Cotton Weavers"),
    sector: "handicraft" as const,
    purpose: text(
      "ទិញសូត្រ និងថ្នាំជ្រលក់រួមគ្នា បង្រៀនគ្នា និងចូលរួមពិព័រណ៍ក្នុងស្តង់តែមួយ។",
      "Buys yarn and dyes together, teaches one another, and shares one stand at fairs.",
    ),
    members: [
      "phnom-srok-silk-weavers",
      "takeo-hol-weavers",
      "kampong-cham-krama-weavers",
      "phnom-penh-koh-dach-weavers",
      "kampong-thom-santuk-silk",
    ],
  },
  {
    handle: "rice-growers",
    name: text("សម្ព័ន្ធអ្នកដាំស្រូវ", "Alliance of Rice Growers"),
    sector: "agriculture" as const,
    purpose: text(
      "ជ្រើសពូជ កិន និងវេចខ្ចប់តាមស្តង់ដារតែមួយ ដើម្បីឱ្យអ្នកទិញធំៗទិញបានគ្រប់ចំនួន។",
      "Chooses seed, mills and packs to one standard, so that large buyers find enough.",
    ),
    members: ["battambang-rice-growers", "svay-rieng-rumduol-rice", "preah-vihear-rice-union"],
  },
  {
    handle: "village-hosts",
    name: text("សម្ព័ន្ធម្ចាស់ផ្ទះទទួលភ្ញៀវ", "Alliance of Village Hosts"),
    sector: "service" as const,
    purpose: text(
      "ទទួលភ្ញៀវតាមវេន ហើយបណ្ដុះបណ្ដាលអ្នកនាំផ្លូវជាមួយគ្នា។",
      "Takes guests in turn and trains guides together.",
    ),
    members: ["koh-kong-chi-phat-community", "kratie-koh-trong-community"],
  },
]

/** Associations that others are shown, with an invented reason. */
export const demoModels = [
  {
    handle: "kampot-pepper-phnom-voar",
    year: 2024,
    reason: text(
      "កត់ត្រាគុណភាពម្រេចរាល់ដំណាំ ហើយបង្រៀនសមាគមជិតខាងពីរ។",
      "Keeps a record of the pepper of every harvest and has taught two associations nearby.",
    ),
  },
  {
    handle: "phnom-srok-silk-weavers",
    year: 2025,
    reason: text(
      "ស្ត្រីដឹកនាំ ចែកចំណូលដោយបើកចំហ និងបណ្ដុះបណ្ដាលអ្នកត្បាញវ័យក្មេង។",
      "Led by women, shares its income openly and trains young weavers.",
    ),
  },
]
