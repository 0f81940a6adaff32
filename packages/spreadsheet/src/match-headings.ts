/**
 * For each heading the column it means, or null. A heading means a column if it is one of its `names` but for case,
 * spaces, punctuation, invisible characters and the ways to spell Khmer. Each key is given once: to the first heading
 * that means it.
 */
export declare function matchHeadings(
  headings: readonly string[],
  columns: readonly { key: string; names: readonly string[] }[],
): { key: string | null }[]
