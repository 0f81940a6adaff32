import { nameKey } from "./name-key.js"
import { placeNames } from "./place-names.js"
import { productNames } from "./product-names.js"

const aliasesByKey: ReadonlyMap<string, readonly string[]> = new Map(
  [...productNames, ...placeNames].flatMap(({ en, km, romanised, fr = [] }) => {
    const names = [...new Set([...km, ...en, ...romanised, ...fr])]
    return names.map((name) => [nameKey(name), names.filter((other) => other !== name)] as const)
  }),
)

/**
 * Other names of the product kind or place that a term names, whether it was typed in Khmer, English or Latin letters:
 * Khmer first, then English, then romanised and French. Empty for a term that names no kind; matches the whole term only.
 */
export function aliasesOf(term: string): readonly string[] {
  return aliasesByKey.get(nameKey(term)) ?? []
}
