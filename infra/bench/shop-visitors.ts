import { setTimeout } from "node:timers/promises"
import { median } from "./figure.ts"

const BETWEEN_MS = 200

/** The pages of the shop that whoever measures something else sees to. */
export const SHOP_PAGES = ["/km", "/km/products", "/km/products/kampot-black-pepper"] as const

async function visitMs(address: string): Promise<number> {
  const began = performance.now()
  const answer = await fetch(address)
  await answer.arrayBuffer()
  if (answer.status !== 200) throw new Error(`${address} was answered with ${answer.status}.`)
  return performance.now() - began
}

/**
 * Visits the shop's pages in turn, five a second, whether earlier visits were answered or not, for as long as `work`
 * takes. Answers the median milliseconds to the last byte of each page.
 */
export async function whileVisited(
  baseUrl: string,
  work: () => Promise<unknown>,
): Promise<Map<string, number>> {
  const visits = new Map<string, Promise<number>[]>(SHOP_PAGES.map((page) => [page, []]))
  let isOver = false
  const visiting = (async () => {
    for (let turn = 0; !isOver; turn += 1) {
      const page = SHOP_PAGES[turn % SHOP_PAGES.length] ?? SHOP_PAGES[0]
      const visit = visitMs(baseUrl + page)
      // Seen below; until then a failed visit is nobody's unhandled failure.
      visit.catch(() => undefined)
      visits.get(page)?.push(visit)
      await setTimeout(BETWEEN_MS)
    }
  })()
  try {
    await work()
  } finally {
    isOver = true
    await visiting
  }
  const medians = new Map<string, number>()
  for (const [page, taken] of visits) medians.set(page, median(await Promise.all(taken)))
  return medians
}
