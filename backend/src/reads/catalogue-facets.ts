import type { SearchTypes } from "@medusajs/framework/types"
import { type Facets, mostCounted } from "@ovop/contracts"
import { amountText } from "./amounts"
import { catalogueNames, type NameType } from "./catalogue-names"
import { type CatalogueQuestion, FACET_FIELDS, GEOGRAPHICAL_INDICATION } from "./catalogue-search"
import type { ReadSql } from "./discovery/read-sql"

type Counted = { value: string; count: number }
type Results = Record<string, SearchTypes.SearchFacetResult>

/** More associations than these nobody ticks in a list; whoever is chosen is always among them. */
const MOST = 40

/** A count is exact as far as counts are; whoever counts further than that is cut short, so that all engines agree. */
const shownCount = (count: number) => Math.min(count, mostCounted + 1)

function valuesOf(results: Results, field: string): Counted[] {
  const result = results[field]
  if (result?.type !== "value") return []
  return result.values.flatMap(({ value, count }) =>
    value === "" ? [] : [{ value, count: shownCount(count) }],
  )
}

function withChosen(counted: readonly Counted[], chosen: readonly string[] = []): Counted[] {
  const missing = chosen.filter((value) => !counted.some((one) => one.value === value))
  return [
    ...counted.filter(({ value }, at) => at < MOST || chosen.includes(value)),
    ...missing.map((value) => ({ value, count: 0 })),
  ]
}

async function named(read: ReadSql, type: NameType, counted: readonly Counted[]) {
  const known = await catalogueNames(read)
  const isStranger = counted.some(({ value }) => !known[type].has(value))
  const names = isStranger ? await catalogueNames(read, { fresh: true }) : known
  return counted.flatMap(({ value, count }) => {
    const name = names[type].get(value)
    return name ? [{ value, count, name }] : []
  })
}

/** The facets of the contract, out of the Search Module's. */
export async function catalogueFacets(
  read: ReadSql,
  asked: CatalogueQuestion,
  results: Results,
): Promise<Facets> {
  const listed = (facet: keyof typeof FACET_FIELDS, chosen?: readonly string[]) =>
    withChosen(valuesOf(results, FACET_FIELDS[facet]), chosen)
  const marked = (facet: keyof typeof FACET_FIELDS, value = "true") =>
    valuesOf(results, FACET_FIELDS[facet]).find((one) => one.value === value)?.count ?? 0
  const price = results[`price_${asked.currency}`]
  const [kind, association, scheme] = await Promise.all([
    named(read, "kind", listed("kind", asked.kind)),
    named(read, "association", listed("association", asked.association)),
    named(read, "scheme", listed("scheme", asked.scheme)),
  ])
  return {
    province: listed("province", asked.province),
    sector: listed("sector", asked.sector),
    kind,
    association,
    scheme,
    level: listed("level", asked.level),
    gi: marked("gi", GEOGRAPHICAL_INDICATION),
    women_led: marked("women_led"),
    youth_led: marked("youth_led"),
    in_stock: marked("in_stock"),
    price:
      price?.type === "stats" && price.count > 0
        ? { min: amountText(price.min, asked.currency), max: amountText(price.max, asked.currency) }
        : null,
  }
}
