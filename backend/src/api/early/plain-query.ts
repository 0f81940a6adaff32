/** Longer than any question that people ask. */
const MOST_SIGNS = 2000

/**
 * The parameters of a query string as the router reads them, a name that is repeated as a list; undefined for what
 * only the router reads in its own way: nested names, what is not UTF-8, signs that no row can hold.
 */
export function plainQuery(typed: string): Record<string, string | string[]> | undefined {
  if (typed.length > MOST_SIGNS || /%00|%5b|[[\]]/i.test(typed)) return undefined
  try {
    decodeURIComponent(typed)
  } catch {
    return undefined
  }
  const query = new Map<string, string | string[]>()
  for (const [name, value] of new URLSearchParams(typed)) {
    if (name === "" || name in Object.prototype) return undefined
    const known = query.get(name)
    query.set(name, known === undefined ? value : [known, value].flat())
  }
  return Object.fromEntries(query)
}
