import { withClient } from "../local/database.ts"
import type { Caller } from "./http-caller.ts"
import { fillBasket, mixedPacks, orderAtOnce, orderBySteps, soldPacks, visitor } from "./market-buyer.ts"
import { fillCart, orderFromVanilla } from "./vanilla-buyer.ts"
import type { Kind, Seeded } from "./vanilla-shop.ts"

const READERS = 8
const BUYERS = 8
const PAGE = 20
/** So that baskets stay small. */
const PUTS_PER_BASKET = 5

export type Side = "ours" | Kind
export type Task = {
  name: string
  callers: number
  work: Record<Side, (turn: number) => Promise<unknown>>
  /** How many times vanilla's better figure ours must reach, where something was promised. */
  rate?: number
  /** The part of vanilla's shorter time that ours may take, asked alone. */
  time?: number
}

type Goods = { variants: string[]; ids: string[]; second: string[] }

/** Vanilla's goods: those of its first seller and those of its second. */
export async function goodsOf(databaseUrl: string): Promise<Goods> {
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

/** What both are asked for, as buyers type it. Vanilla knows no misspelt words and counts no filters; it is asked the same. */
const TYPED = {
  plain: ["pepper", "silk", "rice", "honey", "palm", "basket", "coffee", "soap", "scarf", "tea"],
  "with a typo": [
    "peppre",
    "sillk",
    "hnoey",
    "basktes",
    "cofee",
    "soop",
    "scraf",
    "mangoe",
    "duriann",
    "cashwe",
  ],
  "in Khmer": ["ម្រេច", "សូត្រ", "អង្ករ", "ទឹកឃ្មុំ", "ស្ករត្នោត", "កន្ត្រក", "កាហ្វេ", "សាប៊ូ", "ក្រមា", "តែ"],
} as const
const SEARCHES = [
  ...Object.entries(TYPED).map(([how, words]) => ({ how, words, asked: "" })),
  { how: "with counted filters", words: TYPED.plain, asked: "&facets=true&in_stock=true" },
]

const LIST = `/catalogue/products?limit=${PAGE}`

type Listed = { next_cursor: string | null }

/** The addresses of all pages of the list, in two orders. */
async function pagesOf(ours: Caller): Promise<string[]> {
  const pages: string[] = []
  for (const sort of ["newest", "price_up"])
    for (let cursor: string | null = ""; cursor !== null; ) {
      const page: string = `${LIST}&sort=${sort}${cursor ? `&cursor=${cursor}` : ""}`
      const { next_cursor }: Listed = await ours<Listed>("GET", page, undefined, visitor(pages.length))
      cursor = next_cursor
      pages.push(page)
    }
  return pages
}

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
export async function tasksFor({ ours, plain, tuned, shop, goods, databaseUrl }: Sides): Promise<Task[]> {
  const packs = await soldPacks(databaseUrl, 3000)
  const price = `region_id=${shop.region_id}`
  const vanilla = (work: (call: Caller, turn: number) => Promise<unknown>) => ({
    plain: (turn: number) => work(plain, turn),
    tuned: (turn: number) => work(tuned, turn),
  })
  const offset = (turn: number) => (turn * 37) % Math.max(1, goods.ids.length - PAGE)
  const cards = "fields=id,title,handle,thumbnail,*variants.calculated_price"
  const vanillaPage = (call: Caller, turn: number) =>
    call("GET", `/store/products?limit=${PAGE}&offset=${offset(turn)}&${price}&${cards}`)
  const pages = await pagesOf(ours)
  const pair = (turn: number) => [pick(goods.variants, turn), pick(goods.second, turn)]
  const searches = SEARCHES.map(({ how, words, asked }) => ({
    name: `search ${how}`,
    callers: READERS,
    work: {
      ours: (turn: number) =>
        ours(
          "GET",
          `${LIST}&q=${encodeURIComponent(pick(words, turn))}&price_min=${(turn % 400) / 100}&currency=usd${asked}`,
          undefined,
          visitor(turn),
        ),
      ...vanilla((call, turn) =>
        call(
          "GET",
          `/store/products?limit=${PAGE}&q=${encodeURIComponent(pick(words, turn))}&offset=${turn % 400}&${price}&${cards}`,
        ),
      ),
    },
  }))
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
        ours: (turn) => ours("GET", pick(pages, turn), undefined, visitor(turn)),
        ...vanilla(vanillaPage),
      },
    },
    {
      name: `catalogue page of ${PAGE}, ours above a price`,
      callers: READERS,
      work: {
        ours: (turn) =>
          ours(
            "GET",
            `${LIST}&currency=usd&price_min=${((turn * 7) % 4000) / 100}&sort=${turn % 2 ? "newest" : "price_up"}`,
            undefined,
            visitor(turn),
          ),
        ...vanilla(vanillaPage),
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
    ...searches,
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
