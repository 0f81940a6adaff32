import type { Settings } from "../local/settings.ts"
import { askJson } from "./bench-market.ts"
import { type Figure, median } from "./figure.ts"
import { growCatalogue } from "./grow-catalogue.ts"

const SIZES = [
  { goods: 10_000, mostMs: 15 },
  { goods: 100_000, mostMs: 40 },
] as const
const ROUNDS = 5

/** What buyers type, in the ways that cost most. */
const QUERIES = {
  "with a typo": {
    goods: [
      "peppre",
      "hnoey",
      "duriann",
      "cofee",
      "cashwe",
      "pomello",
      "basktes",
      "lemongras",
      "longn",
      "sillk",
    ],
    places: ["kampto", "takoe", "battambong", "pailn", "mondolkirri"],
  },
  "in Khmer": {
    goods: ["ម្រេច", "ទឹកឃ្មុំ", "ធុរេន", "កាហ្វេ", "ស្វាយចន្ទី", "ក្រូច", "កន្ត្រក", "ប្រហុក", "មៀន", "ក្រមាសូត្រ"],
    places: ["កំពត", "តាកែវ", "បាត់ដំបង", "ប៉ៃលិន", "មណ្ឌលគិរី"],
  },
  romanised: {
    goods: [
      "mrich",
      "teuk kmom",
      "thouren",
      "kaffe",
      "svay chantee",
      "kroch",
      "kontrok",
      "brohok",
      "mean",
      "kroma sot",
    ],
    places: ["kompot", "takaev", "bat dambong", "bailin", "mondol kiri"],
  },
} as const

/** The same with a second place or a quality beside them, and all that a page of filters is made of. */
const THREE_WORDS = [
  "black pepper kampot",
  "kampot peppre organic",
  "ម្រេចខ្មៅ កំពត",
  "ទឹក ឃ្មុំ ព្រៃ",
  "dried fish kratie",
  "cashwe nut kampong thom",
  "handmade silk krama",
  "teuk kmom mondol kiri",
  "palm sugar kampong speu",
  "rice battambang organic",
].map((q) => ({ q, facets: "true", in_stock: "true" }))

/** Each good alone and with each place, so that no two questions are one. */
const questionsOf = ({ goods, places }: { goods: readonly string[]; places: readonly string[] }) =>
  goods.flatMap((good) => [good, ...places.map((place) => `${good} ${place}`)])

type Question = { q: string; facets?: string; in_stock?: string }

const QUESTIONS: Record<string, readonly Question[]> = {
  ...Object.fromEntries(
    Object.entries(QUERIES).map(([how, words]) => [how, questionsOf(words).map((q) => ({ q }))]),
  ),
  "of three words with facets": THREE_WORDS,
}

async function askMs(address: string, turn: number): Promise<number> {
  const began = performance.now()
  // From many addresses: no reader of the market comes near his limit.
  await askJson(address, { headers: { "x-forwarded-for": `10.30.${Math.floor(turn / 200)}.${turn % 200}` } })
  return performance.now() - began
}

const rounded = (value: number) => Math.round(value * 10) / 10

/** How long one buyer waits for the first page of what was typed misspelt, in Khmer or romanised. */
export async function* benchSearch(settings: Settings, databaseUrl: string): AsyncGenerator<Figure> {
  let turn = 0
  for (const { goods, mostMs } of SIZES) {
    await growCatalogue(databaseUrl, goods)
    for (const [how, questions] of Object.entries(QUESTIONS)) {
      const addresses = questions.map(
        (question) =>
          `${settings.publicApiUrl}/catalogue/products?${new URLSearchParams({ ...question, limit: "20" })}`,
      )
      const runs: number[] = []
      for (let round = 0; round < ROUNDS; round += 1) {
        const taken: number[] = []
        for (const address of addresses) {
          turn += 1
          taken.push(await askMs(address, turn))
        }
        // The first round fills the caches of the database, as any market's are filled.
        if (round > 0) runs.push(rounded(median(taken)))
      }
      const value = median(runs)
      yield {
        name: `search ${how}, ${goods} goods`,
        unit: "ms",
        value,
        runs,
        promise: `≤ ${mostMs}`,
        reached: value <= mostMs,
      }
    }
  }
}
