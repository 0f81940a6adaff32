import "server-only"
import { cache } from "react"
import { askWorkspace } from "@/market"

/** Files of listings that an association sent, newest first. */
export const readListingImports = (association_id: string) =>
  askWorkspace("listListingImports", { params: { association_id } })

/** One import, read once per request. */
export const readListingImport = cache((association_id: string, id: string) =>
  askWorkspace("readListingImport", { params: { association_id, id } }),
)
