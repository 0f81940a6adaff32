import { productNames } from "./product-names.js"
import { searchKey } from "./search-key.js"

/** Spacing does not tell names apart: "tuktrei" is as common as "tuk trei". */
function nameKey(name: string): string {
  return searchKey(name).replaceAll(" ", "")
}

const aliasesByKey: ReadonlyMap<string, readonly string[]> = new Map(
  productNames.flatMap(({ en, km, romanised }) => {
    const names = [...new Set([...km, ...en, ...romanised])]
    return names.map((name) => [nameKey(name), names.filter((other) => other !== name)] as const)
  }),
)

/**
 * Other names of the product kind that a term names, whether it was typed in Khmer, English or Latin letters:
 * Khmer first, then English, then romanised. Empty for a term that names no kind; matches the whole term only.
 */
export function aliasesOf(term: string): readonly string[] {
  return aliasesByKey.get(nameKey(term)) ?? []
}
