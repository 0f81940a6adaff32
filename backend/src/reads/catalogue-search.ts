import type { SearchTypes } from "@medusajs/framework/types"
import type { z } from "@medusajs/framework/zod"
import type { routes } from "@ovop/contracts"
import { CARD_FIELDS } from "./kept-cards"

export type CatalogueQuestion = z.output<typeof routes.listProducts.query>

/** Facets by the field that holds their values. The price's is added for the currency asked for. */
export const FACET_FIELDS = {
  province: "province_code",
  sector: "sector",
  kind: "kind",
  association: "association",
  scheme: "certificates.scheme",
  level: "certificates.level",
  gi: "certificates.kind",
  women_led: "women_led",
  youth_led: "youth_led",
  in_stock: "in_stock",
} as const

export const GEOGRAPHICAL_INDICATION = "geographical_indication"

function filtersOf(asked: CatalogueQuestion): SearchTypes.SearchFilters {
  const { q, price_min, price_max, currency } = asked
  const lists = ["province", "sector", "kind", "association", "scheme", "level"] as const
  const marks = ["women_led", "youth_led", "in_stock"] as const
  return {
    ...(q === undefined ? {} : { q }),
    ...Object.fromEntries(
      lists.flatMap((facet) => (asked[facet] ? [[FACET_FIELDS[facet], asked[facet]]] : [])),
    ),
    ...Object.fromEntries(marks.flatMap((facet) => (asked[facet] ? [[FACET_FIELDS[facet], true]] : []))),
    ...(asked.gi ? { [FACET_FIELDS.gi]: GEOGRAPHICAL_INDICATION } : {}),
    ...(price_min === undefined && price_max === undefined
      ? {}
      : {
          [`price_${currency}`]: {
            ...(price_min === undefined ? {} : { $gte: price_min }),
            ...(price_max === undefined ? {} : { $lte: price_max }),
          },
        }),
  }
}

function orderOf({
  q,
  sort,
  currency,
  locale,
}: CatalogueQuestion): Record<string, SearchTypes.SearchOrderBy> {
  switch (sort ?? "relevance") {
    case "price_up":
      return { [`price_${currency}`]: "ASC" }
    case "price_down":
      return { [`price_${currency}`]: "DESC" }
    case "name":
      return { [`title_${locale}`]: "ASC" }
    case "relevance":
      // Where nothing is looked for, nothing is more relevant than what is new.
      return q ? { _score: "DESC" } : { created_at: "DESC" }
    default:
      return { created_at: "DESC" }
  }
}

/** The question of the contract as the Search Module understands it. */
export function catalogueSearch(asked: CatalogueQuestion): SearchTypes.SearchQuery {
  return {
    entity: "product",
    fields: CARD_FIELDS,
    filters: filtersOf(asked),
    pagination: {
      take: asked.limit,
      order: orderOf(asked),
      ...(asked.cursor === undefined ? {} : { cursor: asked.cursor }),
    },
    search_options: {
      match_strategy: "last",
      typo_tolerance: true,
      ...(asked.facets
        ? {
            disjunctive_facets: true,
            facets: [
              ...Object.values(FACET_FIELDS),
              { field: `price_${asked.currency}`, type: "stats" as const },
            ],
          }
        : {}),
    },
  }
}
