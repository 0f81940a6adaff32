import "server-only"
import { cache } from "react"
import { askWorkspace } from "@/market"

type Show = "all" | "low" | "at_risk"

/** What the association stocks, a page at a time. */
export const readStock = (
  association_id: string,
  query: { q?: string | undefined; show?: Show; after?: string | undefined; limit?: number },
) => askWorkspace("listStock", { params: { association_id }, query })

export const readStockItem = cache((association_id: string, id: string) =>
  askWorkspace("readStockItem", { params: { association_id, id } }),
)

type LedgerQuery = {
  item?: string | undefined
  location?: string | undefined
  lot?: string | undefined
  kind?: string | undefined
  from?: string | undefined
  to?: string | undefined
  before?: number | undefined
  limit?: number
}

export const readLedger = (association_id: string, query: LedgerQuery) =>
  askWorkspace("listStockMovements", { params: { association_id }, query: query as never })

export const readStockLocations = cache((association_id: string) =>
  askWorkspace("listStockLocations", { params: { association_id } }),
)

export const readLots = (
  association_id: string,
  query: { q?: string | undefined; item?: string | undefined; before?: string | undefined },
) => askWorkspace("listLots", { params: { association_id }, query })

export const readLot = cache((association_id: string, id: string) =>
  askWorkspace("readLot", { params: { association_id, id } }),
)

/** Documents of the association that a result may name. */
export const readPapers = (association_id: string) =>
  askWorkspace("listUploads", {
    params: { association_id },
    query: { purpose: "document", state: "ready" },
  })
