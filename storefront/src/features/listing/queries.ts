import "server-only"
import type { CallInput } from "@ovop/contracts"
import { cache } from "react"
import { askWorkspace } from "@/market"

/** Listings of an association, as one asks for them. */
export const readListings = (association_id: string, query: CallInput<"listListings">["query"]) =>
  askWorkspace("listListings", { params: { association_id }, ...(query ? { query } : {}) })

/** One listing, read once per request. */
export const readListing = cache((association_id: string, id: string) =>
  askWorkspace("readListing", { params: { association_id, id } }),
)

/** What the form of a listing offers to choose from. */
export const readListingChoices = (association_id: string) =>
  askWorkspace("readListingChoices", { params: { association_id } })

/** The page that buyers would see. */
export const readPreview = (association_id: string, id: string, version: "working" | "live") =>
  askWorkspace("previewListing", { params: { association_id, id }, query: { version } })
