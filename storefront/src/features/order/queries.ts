import "server-only"
import { cache } from "react"
import { askMarket } from "@/market"

/** An order by its private link, never kept in a cache. */
export const readOrder = cache((token: string) => askMarket("readOrder", { params: { token } }))
