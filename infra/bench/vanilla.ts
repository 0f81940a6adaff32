import { setTimeout } from "node:timers/promises"
import { readPublishableKey, withClient } from "../local/database.ts"
import { seed } from "../local/prepare-database.ts"
import { readSecrets } from "../local/secrets.ts"
import { askJson } from "./bench-market.ts"
import { type Figure, median } from "./figure.ts"
import { callerOf } from "./http-caller.ts"
import { alone, underLoad } from "./under-load.ts"
import { type Place, VanillaShop } from "./vanilla-shop.ts"
import { goodsOf, type Side, type Task, tasksFor } from "./vanilla-tasks.ts"

const PRODUCTS = Number(process.env.BENCH_PRODUCTS ?? 10_000)
const ROUNDS = Number(process.env.BENCH_ROUNDS ?? 3)
const SECONDS = Number(process.env.BENCH_SECONDS ?? 8)
/** A part of the names of what is wanted, for a look at one thing. */
const ONLY = process.env.BENCH_ONLY ?? ""
/** Of the market's associations each has fifty products. */
const PER_ASSOCIATION = 50
const ALONE_TIMES = 12

/** Puts what is missing to the asked number of products into the market. */
async function fillMarket(place: Place): Promise<void> {
  const { settings, databaseUrl, children } = place
  const [row] = await withClient(databaseUrl, async (client) => {
    const { rows } = await client.query<{ n: number }>(
      "select count(*)::int as n from product where deleted_at is null",
    )
    return rows
  })
  const products = PRODUCTS - (row?.n ?? 0)
  if (products <= 0) return
  const associations = Math.ceil(products / PER_ASSOCIATION)
  const secrets = readSecrets(settings.dataDir)
  const prepare = { settings, secrets, children, databaseUrl, mode: "production" as const }
  await seed(prepare, ["--products", String(products), "--associations", String(associations)])
}

/** Medusa fills its index after it has begun to serve. */
async function untilIndexed(databaseUrl: string, products: number): Promise<void> {
  await withClient(databaseUrl, async (client) => {
    for (let waited = 0; waited < 600; waited += 1) {
      const { rows } = await client.query<{ n: number }>(
        "select count(*)::int as n from index_data where name = 'Product'",
      )
      if ((rows[0]?.n ?? 0) >= products) return
      await setTimeout(1000)
    }
    throw new Error("Medusa's index was not filled in ten minutes.")
  })
}

type Named = { products: { title: { km: string; en: string | null } }[] }

/** What goods are called in the market, in both languages at once. */
async function namesOfGoods(api: string): Promise<string[]> {
  const { products } = await askJson<Named>(`${api}/catalogue/products?limit=48`)
  return products.map(({ title: { km, en } }) => `${km} ${en ?? ""}`.trim())
}

const SIDES: readonly Side[] = ["ours", "plain", "tuned"]
const NAMES: Record<Side, string> = { ours: "ours", plain: "vanilla", tuned: "vanilla with index and cache" }
const rounded = (value: number) => Math.round(value * 10) / 10

/** Both sides in turn, as often as there are rounds: what a round of one met, the same round of the others met. */
async function* compare({ name, callers, work, rate, time }: Task): AsyncGenerator<Figure> {
  const perSecond: Record<Side, number[]> = { ours: [], plain: [], tuned: [] }
  const aloneMs: Record<Side, number[]> = { ours: [], plain: [], tuned: [] }
  let turn = 0
  const next = (side: Side) => () => {
    turn += 1
    return work[side](turn)
  }
  for (let round = 0; round < ROUNDS; round += 1)
    for (const side of SIDES) {
      aloneMs[side].push(await alone(next(side), ALONE_TIMES))
      perSecond[side].push((await underLoad(next(side), { callers, seconds: SECONDS })).perSecond)
    }
  for (const side of SIDES) {
    const seen = { promise: "for comparison", reached: true }
    const runs = perSecond[side].map(rounded)
    yield {
      name: `${name}: ${NAMES[side]}, ${callers} at once`,
      unit: "/s",
      value: median(runs),
      runs,
      ...seen,
    }
    const times = aloneMs[side].map(rounded)
    yield { name: `${name}: ${NAMES[side]}, alone`, unit: "ms", value: median(times), runs: times, ...seen }
  }
  // The better of vanilla's two counts.
  const best = Math.max(median(perSecond.plain), median(perSecond.tuned))
  const quickest = Math.min(median(aloneMs.plain), median(aloneMs.tuned))
  const times = rounded(median(perSecond.ours) / best)
  yield {
    name: `${name}: times vanilla's better rate`,
    unit: "times",
    value: times,
    runs: [rounded(median(perSecond.ours)), rounded(best)],
    promise: rate === undefined ? "for comparison" : `≥ ${rate}`,
    reached: rate === undefined || times >= rate,
  }
  const part = Math.round((median(aloneMs.ours) / quickest) * 100) / 100
  yield {
    name: `${name}: part of vanilla's better time`,
    unit: "times",
    value: part,
    runs: [rounded(median(aloneMs.ours)), rounded(quickest)],
    promise: time === undefined ? "for comparison" : `≤ ${time}`,
    reached: time === undefined || part <= time,
  }
}

/** Our market beside vanilla Medusa of the same version in two configurations, in one run on one machine. */
export async function* benchVanilla(place: Place): AsyncGenerator<Figure> {
  await fillMarket(place)
  const shop = new VanillaShop(place)
  const seeded = await shop.make(PRODUCTS, await namesOfGoods(place.settings.publicApiUrl))
  const plain = await shop.serve("plain")
  const tuned = await shop.serve("tuned")
  try {
    await untilIndexed(shop.databaseOf("tuned"), PRODUCTS)
    const key = await readPublishableKey(place.databaseUrl)
    const tasks = await tasksFor({
      ours: callerOf(place.settings.publicApiUrl, String(key)),
      plain: callerOf(plain.baseUrl, seeded.key),
      tuned: callerOf(tuned.baseUrl, seeded.key),
      shop: seeded,
      goods: await goodsOf(shop.databaseOf("plain")),
      databaseUrl: place.databaseUrl,
    })
    for (const task of tasks) if (task.name.includes(ONLY)) yield* compare(task)
  } finally {
    await plain.service.stop()
    await tuned.service.stop()
  }
}
