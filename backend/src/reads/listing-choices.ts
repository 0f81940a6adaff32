import type { ListingChoices } from "@ovop/contracts"
import { bilingual, type Query, readBoth } from "./bilingual"
import { readPublishedRate } from "./exchange-rate"
import { readReviewer } from "./listing-reviewer"
import type { ListingSql } from "./listing-rows"

type NamedRow = { id: string; name: string; handle?: string }

/** What the form of a listing offers: kinds and producers by name, and the day's rate. */
export async function readListingChoices(
  sql: ListingSql,
  query: Query,
  association_id: string,
): Promise<ListingChoices> {
  const [kinds, producers, rate, reviewer] = await Promise.all([
    readBoth<NamedRow>(query, { entity: "product_category", fields: ["id", "name", "handle"] }),
    readBoth<NamedRow>(query, { entity: "producer", fields: ["id", "name"], filters: { association_id } }),
    readPublishedRate(query),
    readReviewer(sql, association_id),
  ])
  return {
    kinds: kinds.map(({ km, en }) => ({ code: String(km.handle), name: bilingual(km.name, en?.name) })),
    producers: producers.map(({ km, en }) => ({ id: km.id, name: bilingual(km.name, en?.name) })),
    rate: rate ?? null,
    reviewer,
  }
}
