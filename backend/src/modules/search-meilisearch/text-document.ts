import { romanise } from "@ovop/khmer"
import { codedWord } from "./coded-word"
import { soundTokens } from "./sound-tokens"

/** The four weights of a text, heaviest first, as the table of the index marks its words. */
export const WEIGHTS = ["A", "B", "C", "D"] as const
export type Weight = (typeof WEIGHTS)[number]
/** Stories are long: whatever sounds like some word of theirs was hardly meant. */
const HEARD: readonly Weight[] = ["A", "B", "C"]

export const wordsField = (weight: Weight): string => `words_${weight.toLowerCase()}`
export const latinField = (weight: Weight): string => `latin_${weight.toLowerCase()}`
export const soundsField = (weight: Weight): string => `sounds_${weight.toLowerCase()}`
export const isHeard = (weight: Weight): boolean => HEARD.includes(weight)

/** A row of the table: each word with the weights of the texts that hold it, one for each text. */
export type Row = {
  id: string
  popularity: number | null
  words: readonly (readonly [word: string, weights: string])[]
}
export type TextDocument = { id: string; popularity: number } & Record<string, string | number | string[]>

const isKhmer = (word: string) => /\p{Script=Khmer}/u.test(word)
const timesIn = (weights: string, weight: Weight) => weights.split(weight).length - 1

/** What Meilisearch holds of a row: nothing that is shown, only what it is found by. */
export function textDocument({ id, popularity, words }: Row): TextDocument {
  const fields = WEIGHTS.flatMap((weight) => {
    // What more of the texts say stands first, since an earlier place counts more.
    const own = words
      .map(([word, weights]) => ({ word, times: timesIn(weights, weight) }))
      .filter(({ times }) => times > 0)
      .sort((one, other) => other.times - one.times || (one.word < other.word ? -1 : 1))
      .map(({ word }) => word)
    const told = [[wordsField(weight), own.map(codedWord)] as const]
    if (!isHeard(weight)) return told
    const latin = own.filter(isKhmer).map((word) => romanise(word).replace(/[^a-z0-9]+/g, ""))
    return [
      ...told,
      [latinField(weight), latin] as const,
      [soundsField(weight), own.flatMap(soundTokens)] as const,
    ]
  })
  // Each by itself: in one text a word that was run together would be parted, and found where its parts chance to meet.
  const texts = fields.map(([field, own]) => [field, [...new Set(own)].filter(Boolean)] as const)
  return { ...Object.fromEntries(texts), id, popularity: popularity ?? 0 }
}
