import { TODAY_WEEKS } from "@ovop/contracts"
import { describe, expect, it } from "vitest"
import { products } from "../products"
import { historyOrders } from "./history-orders"

const packOf = (sku: string) => {
  const [id, place] = sku.split("-")
  return products.find((product) => product.id === id)?.packs[Number(place) - 1]
}

describe("the history of the demonstration", () => {
  it("is of the weeks that are drawn, oldest first, in both currencies and to every end", () => {
    const days = historyOrders.map(({ days_ago }) => days_ago)
    expect(days).toEqual([...days].sort((one, other) => other - one))
    expect(Math.max(...days)).toBeLessThanOrEqual((TODAY_WEEKS - 1) * 7 + 6)
    expect(new Set(historyOrders.map(({ currency }) => currency)).size).toBe(2)
    expect(new Set(historyOrders.map(({ end }) => end)).size).toBe(6)
  })

  it("buys packs that there are, and leaves most of each for whoever comes next", () => {
    const taken = new Map<string, number>()
    for (const [sku, quantity] of historyOrders.flatMap(({ goods }) => goods))
      taken.set(sku, (taken.get(sku) ?? 0) + quantity)
    for (const [sku, quantity] of taken)
      expect(quantity, sku).toBeLessThanOrEqual((packOf(sku)?.stock ?? 0) / 2)
  })
})
