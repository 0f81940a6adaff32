import { searchKey, searchText, searchWords, stemOf } from "@ovop/khmer"
import type { Weight } from "./table-plan"

/** PostgreSQL keeps no longer word, and nobody looks for one. */
const MAX_LETTERS = 100
/** Longer pieces are sentences, which nobody types whole. */
const MAX_WHOLE_LETTERS = 30

export type Piece = {
  /** As the dictionary of the runtime finds them. */
  words: string[]
  /** With known names told apart from what stands around them. */
  fine: string[]
  /** A Khmer piece of several words in one, for whoever types its beginning or misspells it. */
  whole: string | undefined
}

const wordsOf = (text: string): string[] =>
  searchText(text)
    .split(" ")
    .filter((word) => word !== "" && word.length <= MAX_LETTERS)

export const isKhmer = (word: string): boolean => /^\p{Script=Khmer}+$/u.test(word)

/**
 * A text in the pieces its writer set apart. Khmer is written without spaces, and a dictionary finds other words in
 * half a word or a misspelt one than in the right one; so a short piece of several words is kept whole beside them.
 */
export function piecesOf(text: string): Piece[] {
  return searchKey(text)
    .split(" ")
    .map((piece) => {
      const words = wordsOf(piece)
      const whole = words.join("")
      const isOne = words.length > 1 && isKhmer(whole) && [...whole].length <= MAX_WHOLE_LETTERS
      const fine = searchWords(piece).filter((word) => word.length <= MAX_LETTERS)
      return { words, fine, whole: isOne ? whole : undefined }
    })
    .filter(({ words }) => words.length > 0)
}

/** A word as a lexeme of `tsvector` and `tsquery`, quoted so that no sign in it has a meaning. */
export const lexeme = (word: string): string => `'${word.replace(/\\/g, "\\\\").replace(/'/g, "''")}'`

/** The heaviest weight of a text. */
export const HEAVIEST: Weight = "A"
/** A word of a heaviest text is indexed once more as this, which nobody can type: an index does not know weights. */
export const heaviest = (quoted: string): string => quoted.replace("'", "'=")

type Text = { text: string; weight: Weight }

/**
 * Texts as a `tsvector` in its written form, and their words with the heaviest weight of each. Made here and not by
 * PostgreSQL's parser, which knows no Khmer. A word has one place for each text that holds it: a name weighs no more
 * for being said twice in it, and the row stays small.
 */
export function indexedWords(texts: readonly Text[]): {
  vector: string
  /** Without the lightest texts: hits are ordered by these, and a small value is read many times faster. */
  names: string
  words: Map<string, Weight>
} {
  const weights = new Map<string, Weight[]>()
  for (const { text, weight } of texts) {
    const own = new Set<string>()
    for (const { words, fine, whole } of piecesOf(text)) {
      // Both ways to take a text apart: a query is read by the finer one, and its words together are the coarser.
      for (const word of [...words, ...fine]) own.add(word).add(stemOf(word))
      // Whole sentences of a story are no words anybody looks for.
      if (whole && weight !== "D") own.add(whole)
    }
    for (const word of own) weights.set(word, [...(weights.get(word) ?? []), weight])
  }
  const written = (entries: readonly (readonly [string, Weight[]])[]) =>
    entries
      .map(([word, found]) => `${lexeme(word)}:${found.map((weight, at) => `${at + 1}${weight}`).join(",")}`)
      .join(" ")
  const again = [...weights].flatMap(([word, found]) =>
    found.includes(HEAVIEST) ? [heaviest(lexeme(word))] : [],
  )
  const vector = [written([...weights]), ...again].join(" ")
  const heavy = [...weights].map(([word, found]) => [word, found.filter((weight) => weight !== "D")] as const)
  const names = written(heavy.filter(([, found]) => found.length > 0))
  const words = new Map([...weights].map(([word, found]) => [word, [...found].sort()[0] ?? "D"]))
  return { vector, names, words }
}
