import { callerOf } from "../bench/http-caller.ts"
import { mixedPacks, orderAtOnce, orderBySteps, type SoldPack, visitor } from "../bench/market-buyer.ts"

export type Kind = "browse" | "search" | "order"
type Visit = { kind: Kind; visit: () => Promise<unknown> }
export type Visitors = (turn: number) => Visit

type Market = {
  api: string
  shop: string
  publishableKey: string
  packs: readonly SoldPack[]
  chance: () => number
}

const WORDS = ["pepper", "silk", "ម្រេច", "mrech", "honey", "ស្ករត្នោត", "baskt", "កន្ត្រក", "rice", "scraf"]
/** Of a hundred visits so many search and so many order; the others browse. */
const SEARCHES = 25
const ORDERS = 5
/** Of how many associations the goods of a basket are. */
const SELLERS = 2

/** Chances between 0 and 1 that a seed repeats (mulberry32). */
export function chancesFrom(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

/** Fetches and insists on an answer to its last byte. */
async function insist(address: string, turn: number): Promise<void> {
  const answer = await fetch(address, { headers: visitor(turn) })
  await answer.arrayBuffer()
  if (answer.status !== 200) throw new Error(`${address} was answered with ${answer.status}.`)
}

/** What the next visitor does: one in twenty orders, one in four searches, the others look around. */
export function mixedVisitors({ api, shop, publishableKey, packs, chance }: Market): Visitors {
  const call = callerOf(api, publishableKey)
  const pick = <T>(list: readonly T[]): T => list[Math.floor(chance() * list.length)] ?? (list[0] as T)
  const browse = () => {
    const language = pick(["km", "en"])
    const { handle } = pick(packs)
    return pick([
      `${shop}/${language}`,
      `${shop}/${language}/products`,
      ...[1, 2, 3].map(() => `${shop}/${language}/products/${handle}`),
      `${api}/catalogue/products/${handle}`,
      `${api}/catalogue/products?limit=24&facets=true&currency=khr&sort=${pick(["newest", "price_up", "name"])}`,
    ])
  }
  const search = () => {
    const word = encodeURIComponent(pick(WORDS))
    return pick([
      `${api}/catalogue/products?limit=24&facets=true&q=${word}`,
      `${api}/catalogue/suggestions?q=${word}`,
      `${shop}/${pick(["km", "en"])}/search?q=${word}`,
    ])
  }
  return (turn) => {
    const share = chance() * 100
    if (share < ORDERS) {
      const order = chance() < 0.5 ? orderAtOnce : orderBySteps
      const first = Math.floor(chance() * packs.length)
      const chosen = mixedPacks([...packs.slice(first), ...packs.slice(0, first)], 0, SELLERS)
      return { kind: "order", visit: () => order(call, chosen, turn) }
    }
    const [kind, address] =
      share < ORDERS + SEARCHES ? (["search", search()] as const) : (["browse", browse()] as const)
    return { kind, visit: () => insist(address, turn) }
  }
}
