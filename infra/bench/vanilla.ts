import { setTimeout } from "node:timers/promises"
import { readPublishableKey, withClient } from "../local/database.ts"
import { seed } from "../local/prepare-database.ts"
import { readSecrets } from "../local/secrets.ts"
import { type Figure, median } from "./figure.ts"
import { type Caller, callerOf } from "./http-caller.ts"
import { fillBasket, mixedPacks, orderAtOnce, orderBySteps, soldPacks, visitor } from "./market-buyer.ts"
import { alone, underLoad } from "./under-load.ts"
import { fillCart, orderFromVanilla } from "./vanilla-buyer.ts"
import { type Kind, type Place, type Seeded, VanillaShop } from "./vanilla-shop.ts"

const PRODUCTS = Number(process.env.BENCH_PRODUCTS ?? 10_000)
const ROUNDS = Number(process.env.BENCH_ROUNDS ?? 3)
const SECONDS = Number(process.env.BENCH_SECONDS ?? 8)
/** A part of the names of what is wanted, for a look at one thing. */
const ONLY = process.env.BENCH_ONLY ?? ""
/** Of the market's associations each has fifty products. */
const PER_ASSOCIATION = 50
const READERS = 8
const BUYERS = 8
const ALONE_TIMES = 12
const PAGE = 20
/** So that baskets stay small. */
const PUTS_PER_BASKET = 5

type Side = "ours" | Kind
type Task = {
  name: string
  callers: number
  work: Record<Side, (turn: number) => Promise<unknown>>
  /** How many times vanilla's better figure ours must reach, where something was promised. */
  rate?: number
  /** The part of vanilla's shorter time that ours may take, asked alone. */
  time?: number
}

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

type Goods = { variants: string[]; ids: string[]; second: string[] }

/** Vanilla's goods: those of its first seller and those of its second. */
async function goodsOf(databaseUrl: string): Promise<Goods> {
  return await withClient(databaseUrl, async (client) => {
    const { rows } = await client.query<{ variant: string; id: string; one: boolean }>(
      `select v.id as variant, p.id, p.handle like 'goods-one%' as one
         from product p join product_variant v on v.product_id = p.id order by md5(v.id)`,
    )
    return {
      variants: rows.filter(({ one }) => one).map(({ variant }) => variant),
      second: rows.filter(({ one }) => !one).map(({ variant }) => variant),
      ids: rows.map(({ id }) => id),
    }
  })
}

const pick = <T>(from: readonly T[], turn: number): T => from[(turn * 31) % from.length] as T
const WORDS = ["pepper", "silk", "rice", "honey", "palm", "basket", "coffee", "soap", "scarf", "tea"]

/** One pack put into a basket that is there. No two callers use one at once; after a few packs another is begun. */
function putting(
  fill: (turn: number) => Promise<string>,
  put: (id: string, turn: number) => Promise<unknown>,
) {
  const idle: { id: string; packs: number }[] = []
  return async (turn: number) => {
    const basket = idle.pop() ?? { id: await fill(turn), packs: 0 }
    await put(basket.id, turn)
    basket.packs += 1
    if (basket.packs < PUTS_PER_BASKET) idle.push(basket)
  }
}

type Sides = { ours: Caller; plain: Caller; tuned: Caller; shop: Seeded; goods: Goods; databaseUrl: string }

/** The same job for each side, each turn at another address. */
async function tasksFor({ ours, plain, tuned, shop, goods, databaseUrl }: Sides): Promise<Task[]> {
  const packs = await soldPacks(databaseUrl, 3000)
  const price = `region_id=${shop.region_id}`
  const vanilla = (work: (call: Caller, turn: number) => Promise<unknown>) => ({
    plain: (turn: number) => work(plain, turn),
    tuned: (turn: number) => work(tuned, turn),
  })
  const offset = (turn: number) => (turn * 37) % Math.max(1, goods.ids.length - PAGE)
  const cards = "fields=id,title,handle,thumbnail,*variants.calculated_price"
  const pair = (turn: number) => [pick(goods.variants, turn), pick(goods.second, turn)]
  const cart = (call: Caller) =>
    putting(
      (turn) => fillCart(call, shop, [pick(goods.second, turn)]),
      (id, turn) =>
        call("POST", `/store/carts/${id}/line-items`, {
          variant_id: pick(goods.variants, turn),
          quantity: 1,
        }),
    )
  return [
    {
      name: `catalogue page of ${PAGE}`,
      callers: READERS,
      rate: 10,
      work: {
        ours: (turn) =>
          ours(
            "GET",
            `/catalogue/products?limit=${PAGE}&currency=usd&price_min=${((turn * 7) % 4000) / 100}&sort=${turn % 2 ? "newest" : "price_up"}`,
            undefined,
            visitor(turn),
          ),
        ...vanilla((call, turn) =>
          call("GET", `/store/products?limit=${PAGE}&offset=${offset(turn)}&${price}&${cards}`),
        ),
      },
    },
    {
      name: "product",
      callers: READERS,
      rate: 10,
      work: {
        ours: (turn) =>
          ours("GET", `/catalogue/products/${pick(packs, turn).handle}`, undefined, visitor(turn)),
        ...vanilla((call, turn) =>
          call("GET", `/store/products/${pick(goods.ids, turn)}?${price}&fields=*variants.calculated_price`),
        ),
      },
    },
    {
      name: "search",
      callers: READERS,
      work: {
        ours: (turn) =>
          ours(
            "GET",
            `/catalogue/products?limit=${PAGE}&q=${pick(WORDS, turn)}&price_min=${(turn % 400) / 100}&currency=usd`,
            undefined,
            visitor(turn),
          ),
        ...vanilla((call, turn) =>
          call(
            "GET",
            `/store/products?limit=${PAGE}&q=${encodeURIComponent(`one ${turn % 5000}`)}&${price}&${cards}`,
          ),
        ),
      },
    },
    {
      name: "a pack put into a basket",
      callers: BUYERS,
      work: {
        ours: putting(
          async (turn) => (await fillBasket(ours, mixedPacks(packs, turn, 1), turn)).id,
          (id, turn) =>
            ours(
              "POST",
              `/store/baskets/${id}/lines`,
              { variant_id: pick(packs, turn).variant_id, quantity: 1 },
              visitor(turn),
            ),
        ),
        plain: cart(plain),
        tuned: cart(tuned),
      },
    },
    {
      name: "basket to order, step by step",
      callers: BUYERS,
      work: {
        ours: (turn) => orderBySteps(ours, mixedPacks(packs, turn, 2), turn),
        ...vanilla((call, turn) => orderFromVanilla(call, shop, pair(turn))),
      },
    },
    {
      name: "basket to order, ours in one call",
      callers: BUYERS,
      rate: 3.5,
      time: 0.4,
      work: {
        ours: (turn) => orderAtOnce(ours, mixedPacks(packs, turn, 2), turn),
        ...vanilla((call, turn) => orderFromVanilla(call, shop, pair(turn))),
      },
    },
  ]
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
  const seeded = await shop.make(PRODUCTS)
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
