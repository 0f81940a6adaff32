import type { SearchTypes } from "@medusajs/framework/types"

export const COMPARISONS = { $lt: "<", $lte: "<=", $gt: ">", $gte: ">=" } as const
export type Sign = (typeof COMPARISONS)[keyof typeof COMPARISONS]

/** What a filter on a field asks for: one of some values, or bounds. */
export type Narrowing = {
  path: string
  values?: readonly unknown[]
  bounds: readonly (readonly [Sign, unknown])[]
}

/** @throws Error for an operator that is not known here. */
export function narrowingOf(path: string, filter: unknown): Narrowing {
  if (Array.isArray(filter)) return { path, values: filter, bounds: [] }
  if (typeof filter !== "object" || filter === null) return { path, values: [filter], bounds: [] }
  const bounds: [Sign, unknown][] = []
  let values: readonly unknown[] | undefined
  for (const [operator, value] of Object.entries(filter)) {
    if (operator === "$eq") values = [value]
    else if (operator === "$in") values = value as unknown[]
    else if (Object.hasOwn(COMPARISONS, operator))
      bounds.push([COMPARISONS[operator as keyof typeof COMPARISONS], value])
    else throw new Error(`search-postgres-khmer does not support ${operator} on ${path}`)
  }
  return { path, bounds, ...(values ? { values } : {}) }
}

/** Filters that must all hold, one for each field; undefined for a tree of them. */
export function plainNarrowings(filters: SearchTypes.SearchFilters | undefined): Narrowing[] | undefined {
  const given = Object.entries(filters ?? {}).filter(([, filter]) => filter !== undefined)
  if (given.some(([path]) => path.startsWith("$"))) return undefined
  return given.map(([path, filter]) => narrowingOf(path, filter))
}
