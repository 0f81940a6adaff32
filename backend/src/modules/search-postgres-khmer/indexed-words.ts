import { searchKey, searchText } from "@ovop/khmer"
import type { Weight } from "./table-plan"

/** PostgreSQL keeps no longer word, and nobody looks for one. */
const MAX_LETTERS = 100
const MAX_POSITION = 16_383
/** More places of one word PostgreSQL drops by itself. */
const MAX_PLACES = 255
/** Longer pieces are sentences, which nobody types whole. */
const MAX_WHOLE_LETTERS = 30

export type Piece = {
  words: string[]
  /** A Khmer piece of several words in one, for whoever types its beginning or misspells it. */
  whole: string | undefined
}

const wordsOf = (text: string): string[] =>
  searchText(text)
    .split(" ")
    .filter((word) => word !== "" && word.length <= MAX_LETTERS)

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
      const isKhmer = words.length > 1 && /^\p{Script=Khmer}+$/u.test(whole)
      return { words, whole: isKhmer && [...whole].length <= MAX_WHOLE_LETTERS ? whole : undefined }
    })
    .filter(({ words }) => words.length > 0)
}

/** A word as a lexeme of `tsvector` and `tsquery`, quoted so that no sign in it has a meaning. */
export const lexeme = (word: string): string => `'${word.replace(/\\/g, "\\\\").replace(/'/g, "''")}'`

type Text = { text: string; weight: Weight }

/**
 * Texts as a `tsvector` in its written form, and their words. Made here and not by PostgreSQL's parser, which
 * knows no Khmer.
 */
export function indexedWords(texts: readonly Text[]): { vector: string; words: string[] } {
  const places = new Map<string, string[]>()
  let at = 0
  const note = (word: string, weight: Weight) => {
    const known = places.get(word) ?? []
    if (known.length < MAX_PLACES) known.push(`${at}${weight}`)
    places.set(word, known)
  }
  for (const { text, weight } of texts)
    for (const { words, whole } of piecesOf(text)) {
      for (const word of words) {
        at = Math.min(at + 1, MAX_POSITION)
        note(word, weight)
      }
      if (whole) note(whole, weight)
    }
  const vector = [...places].map(([word, found]) => `${lexeme(word)}:${found.join(",")}`).join(" ")
  return { vector, words: [...places.keys()] }
}
