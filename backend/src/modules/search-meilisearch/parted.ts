import { placeNames, productNames, searchKey } from "@ovop/khmer"

/** Fewer letters begin or end too many words. */
const LEAST_LETTERS = 3

const known = new Set(
  [...productNames, ...placeNames]
    .flatMap(({ en, romanised, fr = [] }) => [...en, ...romanised, ...fr])
    .flatMap((name) => searchKey(name).split(" ")),
)

/** Two names that were typed as one word, each by itself: `mrechkampot`. Khmer words are told apart before this. */
export function parted(word: string): string[] {
  if (known.has(word) || !/^[a-z]+$/.test(word)) return [word]
  for (let at = LEAST_LETTERS; at <= word.length - LEAST_LETTERS; at += 1) {
    const names = [word.slice(0, at), word.slice(at)]
    if (names.every((name) => known.has(name))) return names
  }
  return [word]
}
