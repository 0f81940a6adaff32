import type { Bilingual } from "@ovop/contracts"
import { type ProductNames, placeNames, productNames, searchKey, searchWords } from "@ovop/khmer"

type Naming = { key: string; names: readonly string[]; own: readonly string[] }

const allOf = ({ km, en, romanised }: ProductNames) => [...km, ...en, ...romanised]

/** Names that are nothing but this: "rice paper" holds another one. */
const ownOf = ({ km, en, romanised }: ProductNames) => [
  ...km,
  ...[...en, ...romanised].filter((name) => !name.includes(" ")),
]

/** The longest first: ស្វាយចន្ទី are cashews and no mangoes, and ស្វាយរៀង is a province. */
const longestFirst = (one: Naming, other: Naming) => other.key.length - one.key.length

const NOTHING = { names: [], own: [] }

const namings = (keys: (kind: ProductNames) => readonly string[]): Naming[] => [
  ...productNames.flatMap((kind) =>
    keys(kind).map((name) => ({ key: searchKey(name), names: allOf(kind), own: ownOf(kind) })),
  ),
  ...placeNames.flatMap((place) => keys(place).map((name) => ({ key: searchKey(name), ...NOTHING }))),
]

const khmerNamings = namings(({ km }) => km).sort(longestFirst)
const englishNamings = namings(({ en }) => en).sort(longestFirst)

function namedIn(text: string, known: readonly Naming[], isWord: boolean): string[] {
  let left = isWord ? ` ${searchKey(text).replace(/[^\p{L}\p{M}\p{N}]+/gu, " ")} ` : searchKey(text)
  return known.flatMap(({ key, names }) => {
    const found = isWord ? ` ${key} ` : key
    if (!left.includes(found)) return []
    left = left.replaceAll(found, " ")
    return names
  })
}

/** All that people call the goods a title names, so that a slip in any of those names still leads here. */
export function calledAlso({ km, en }: Bilingual): string[] {
  return [...new Set([...namedIn(km, khmerNamings, false), ...namedIn(en ?? "", englishNamings, true)])]
}

/**
 * What the goods are, apart from where they come from and what they are made of: a Khmer name begins with it. Rice paper
 * is found by "rice", and rice before it.
 */
export function headOf({ km }: Bilingual): string[] {
  const key = searchKey(km)
  const named = khmerNamings.find((naming) => naming.names.length > 0 && key.startsWith(naming.key))
  return named ? [...named.own] : searchWords(km).slice(0, 1)
}
