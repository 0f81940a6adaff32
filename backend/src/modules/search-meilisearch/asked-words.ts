import { isFiller, searchKey, searchWords, stemOf } from "@ovop/khmer"
import { codedWord } from "./coded-word"
import { parted } from "./parted"
import { soundTokens } from "./sound-tokens"

const MAX_LETTERS = 100
/** As many words as a person looks for. */
const MAX_WORDS = 12

/** The words of what somebody typed, as the index has them. What says nothing of goods is left out beside what does. */
export function askedWords(q: string): string[] {
  const words = searchKey(q)
    .split(" ")
    .flatMap((piece) => searchWords(piece))
    .flatMap(parted)
    .filter((word) => /[\p{L}\p{N}]/u.test(word) && word.length <= MAX_LETTERS)
    .slice(0, MAX_WORDS)
  const telling = words.filter((word) => !isFiller(word))
  return telling.length > 0 ? telling : words
}

/** Words as Meilisearch is asked for them. */
export const codedText = (words: readonly string[]): string =>
  words.map((word) => codedWord(stemOf(word))).join(" ")

/** The sounds of words; undefined where one of them has none that is known here. */
export function soundText(words: readonly string[]): string | undefined {
  const sounds = words.map((word) => soundTokens(word)[0])
  return sounds.every((sound) => sound !== undefined) ? sounds.join(" ") : undefined
}
