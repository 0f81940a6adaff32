import { headingKey } from "./heading-key.js"

/**
 * For each heading the column it means, or null. A heading means a column if it is one of its `names` but for case,
 * spaces, punctuation, invisible characters and the ways to spell Khmer. Each key is given once: to the first heading
 * that means it.
 */
export function matchHeadings(
  headings: readonly string[],
  columns: readonly { key: string; names: readonly string[] }[],
): { key: string | null }[] {
  const meanings = new Map<string, string>()
  for (const { key, names } of columns) {
    for (const name of names) {
      const spelling = headingKey(name)
      if (spelling && !meanings.has(spelling)) meanings.set(spelling, key)
    }
  }
  const given = new Set<string>()
  return headings.map((heading) => {
    const key = meanings.get(headingKey(heading))
    if (key === undefined || given.has(key)) return { key: null }
    given.add(key)
    return { key }
  })
}
