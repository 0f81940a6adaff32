import { searchKey } from "@ovop/khmer"

/** Longer ones are pasted, and nobody looks for goods by them. */
const MAX_LETTERS = 60
/** So many digits may be a telephone number. */
const MAX_DIGITS = 5

/**
 * What is kept of a search that found nothing: the words as they are compared. Undefined for what holds no word or may
 * tell who typed it: addresses, numbers, long texts.
 */
export function missedWords(q: string): string | undefined {
  const words = searchKey(q)
  const digits = words.match(/\p{Nd}/gu)?.length ?? 0
  const isTelling = /[@/\\]|www\./u.test(words) || digits > MAX_DIGITS || words.length > MAX_LETTERS
  return isTelling || !/\p{L}/u.test(words) ? undefined : words
}
