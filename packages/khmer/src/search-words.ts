import { placeNames } from "./place-names.js"
import { productNames } from "./product-names.js"
import { searchKey } from "./search-key.js"
import { segment } from "./segment.js"

/** Shorter names are found inside too many other words. */
const LEAST_LETTERS = 3

const names = [
  ...new Set([...productNames, ...placeNames].flatMap(({ km }) => km.map((name) => searchKey(name)))),
]
  .filter((name) => name.length >= LEAST_LETTERS)
  .sort((one, other) => other.length - one.length)

/** A name that neither begins below another letter nor ends before the vowel of its last one. */
const knownName = new RegExp(`(?<!\\u17d2)(?:${names.join("|")})(?![\\u17b6-\\u17d3\\u17dd])`, "gu")

/**
 * The words of a text as finely as they can be told, as keys. The dictionary of the runtime takes ម្រេចខ្មៅ for one word
 * and ធុរេនកំពត for three that are none; the names of goods and places that the market knows are cut out first.
 */
export function searchWords(text: string): string[] {
  const key = searchKey(text)
  const words: string[] = []
  let at = 0
  for (const { 0: name, index } of key.matchAll(knownName)) {
    words.push(...segment(key.slice(at, index)), name)
    at = index + name.length
  }
  words.push(...segment(key.slice(at)))
  return words.map(searchKey).filter(Boolean)
}
