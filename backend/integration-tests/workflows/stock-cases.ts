import type { Market } from "../builders/market"
import { keeperOf } from "../builders/stock"
import type { WorkflowCase } from "./workflow-case"
import { workflowNamed } from "./workflow-named"

const run = (market: Market, name: string, input: object) =>
  workflowNamed(name)(market.container).run({ input, throwOnError: true }) as Promise<{ result?: unknown }>

/** Who keeps stock, of which item and where. */
async function stockOf(market: Market) {
  const { place, item_id, location_id } = await keeperOf(market)
  return { tenant: place, item_id, location_id, lot_id: null, quantity: 3, note: "" }
}

const lot = {
  code: "T-1",
  origin: "harvested",
  made_on: "2026-11-01",
  best_before: null,
  province_code: null,
  district_code: null,
  village: "",
  quantity: 5,
  note: "",
  producers: [],
}

async function withLot(market: Market) {
  const { tenant, item_id } = await stockOf(market)
  const { result } = await run(market, "add-lot", { tenant, item_id, lot })
  return { tenant, id: (result as { id: string }).id }
}

async function withPlace(market: Market) {
  const stock = await stockOf(market)
  const { result } = await run(market, "add-stock-place", { tenant: stock.tenant, name: "ឃ្លាំង" })
  return { stock, place: (result as { id: string }).id }
}

/** Workflows of stock and of lots. */
export const stockCases: WorkflowCase[] = [
  {
    name: "receive-stock",
    input: async (market) => ({
      ...(await stockOf(market)),
      producer_id: null,
      new_lot: { origin: "harvested", made_on: "2026-11-01", best_before: null },
    }),
  },
  {
    name: "adjust-stock",
    input: async (market) => ({ ...(await stockOf(market)), direction: "out", reason: "lost" }),
  },
  {
    name: "transfer-stock",
    input: async (market) => {
      const { stock, place } = await withPlace(market)
      return {
        ...stock,
        from_location_id: stock.location_id,
        from_lot_id: null,
        to_location_id: place,
        to_lot_id: null,
      }
    },
  },
  {
    name: "count-stock",
    input: async (market) => ({ ...(await stockOf(market)), counted: 170, expected: 180 }),
  },
  { name: "set-stock-aside", input: stockOf },
  {
    name: "release-stock",
    input: async (market) => {
      const stock = await stockOf(market)
      const { result } = await run(market, "set-stock-aside", stock)
      return { tenant: stock.tenant, id: (result as { id: string }).id }
    },
  },
  {
    name: "take-movement-back",
    input: async (market) => {
      const stock = await stockOf(market)
      await run(market, "adjust-stock", { ...stock, direction: "out", reason: "lost" })
      const [row] = await market.query<{ id: string }>(
        "select id from stock_movement where kind = 'adjusted'",
      )
      return { tenant: stock.tenant, id: row?.id }
    },
  },
  {
    name: "set-stock-threshold",
    input: async (market) => ({ ...(await stockOf(market)), threshold: 5 }),
  },
  {
    name: "add-stock-place",
    input: async (market) => ({ tenant: (await stockOf(market)).tenant, name: "ឃ្លាំង" }),
  },
  {
    name: "rename-stock-place",
    input: async (market) => {
      const { stock, place } = await withPlace(market)
      return { tenant: stock.tenant, id: place, name: "ឃ្លាំងថ្មី" }
    },
  },
  { name: "add-lot", input: async (market) => ({ ...(await stockOf(market)), lot }) },
  {
    name: "change-lot",
    input: async (market) => ({ ...(await withLot(market)), lot: { ...lot, code: "T-2", state: "closed" } }),
  },
  {
    name: "add-lot-result",
    input: async (market) => {
      const { tenant, id } = await withLot(market)
      return {
        tenant,
        lot_id: id,
        measured: "Moisture",
        outcome: "11 %",
        passed: true,
        laboratory: "Test",
        tested_on: "2026-11-02",
        upload_id: null,
      }
    },
  },
]
