import { soundOf } from "@ovop/khmer"

/** With fewer consonants a word sounds like too many others. */
const LEAST_SOUNDS = 2
/** With so few the vowels must be near each other too. */
const FEW_SOUNDS = 2

const NEAR_VOWELS: Readonly<Record<string, string>> = { a: "b", o: "b", u: "b", e: "f", i: "f" }

/** The kinds of vowels that a sound between two consonants may be taken for. */
function kindsOf(heard: string): string[] {
  const kinds = [...heard].map((letter) => NEAR_VOWELS[letter] ?? "b")
  return kinds.length > 0 ? [...new Set(kinds)] : ["x"]
}

/**
 * What a word sounds like, as words to search by: those with few consonants together with the kinds of their vowels, and
 * each way to take these. The likeliest comes first; none for digits and other scripts.
 */
export function soundTokens(word: string): string[] {
  const { key, vowels } = soundOf(word)
  if (key.length < LEAST_SOUNDS) return []
  if (key.length > FEW_SOUNDS) return [key]
  return vowels
    .map(kindsOf)
    .reduce<string[]>((told, kinds) => told.flatMap((before) => kinds.map((kind) => before + kind)), [key])
}
