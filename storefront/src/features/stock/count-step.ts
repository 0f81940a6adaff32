import "server-only"
import type { StockItemDetail, StockLocation } from "@ovop/contracts"
import type { CountStep } from "./components/count-mode"
import { readStock, readStockItem } from "./queries"

/** Stands for units of no lot in the address. */
const NO_LOT = "-"
const AT_ONCE = 100

export type CountAsked = {
  /** The last item that is counted through. */
  after: string | undefined
  /** The item that is being counted, and its lots that are still to come. */
  item: string | undefined
  lots: string | undefined
  done: number
}

type Found = { item: string; total: number }

/** The next item that lies, or may lie, at a place; none behind the last. */
async function nextItem(
  association: string,
  location: StockLocation,
  after: string | undefined,
): Promise<Found | "none" | "unavailable"> {
  for (let cursor = after; ; ) {
    const stock = await readStock(association, { after: cursor, limit: AT_ONCE })
    if (!stock.ok) return "unavailable"
    const here = stock.data.items.find(({ elsewhere }) => location.selling || elsewhere !== 0)
    if (here) return { item: here.id, total: stock.data.counts.all }
    if (!stock.data.next) return "none"
    cursor = stock.data.next
  }
}

/** Keys of what lies of an item at a place; of what is sold, at least one. */
function bucketsAt(item: StockItemDetail, location: StockLocation): string[] {
  const keys = item.levels
    .filter((level) => level.location.id === location.id)
    .map((level) => level.lot?.id ?? NO_LOT)
  return keys.length === 0 && location.selling ? [NO_LOT] : keys
}

function levelOf(item: StockItemDetail, location: StockLocation, key: string): CountStep["level"] {
  const found = item.levels.find(
    (level) => level.location.id === location.id && (level.lot?.id ?? NO_LOT) === key,
  )
  const lot = item.lots.find(({ id }) => id === key) ?? null
  return found ?? { location, lot, quantity: 0 }
}

/** What is counted next at a place; null when all is. Each step's address says what is still to come. */
export async function countStep(
  association: string,
  location: StockLocation,
  asked: CountAsked,
): Promise<CountStep | null | "unavailable"> {
  let after = asked.after
  for (;;) {
    const found =
      asked.item && after === asked.after
        ? { item: asked.item }
        : await nextItem(association, location, after)
    if (found === "none") return null
    if (found === "unavailable") return "unavailable"
    const [item, list] = await Promise.all([
      readStockItem(association, found.item),
      readStock(association, { limit: 1 }),
    ])
    if (!item.ok || !list.ok) return "unavailable"
    const keys =
      asked.item === item.data.id && asked.lots ? asked.lots.split(".") : bucketsAt(item.data, location)
    const [key, ...rest] = keys
    if (key === undefined) {
      // What lies elsewhere may lie at yet another place.
      after = item.data.id
      continue
    }
    const next = new URLSearchParams({
      location: location.id,
      done: String(asked.done + (rest.length === 0 ? 1 : 0)),
      ...(rest.length > 0
        ? { ...(after ? { after } : {}), item: item.data.id, lots: rest.join(".") }
        : { after: item.data.id }),
    })
    return {
      item: item.data,
      level: levelOf(item.data, location, key),
      done: asked.done,
      total: list.data.counts.all,
      next: String(next),
    }
  }
}
