import { toLatinDigits } from "./latin-digits.js"
import { normalise } from "./normalise.js"
import { untilStable } from "./until-stable.js"

/** Format characters (ZWSP, joiners, word joiner, marks of direction), Khmer's invisible vowels, variation selectors. */
const invisible = /\p{Cf}|\p{Variation_Selector}|\u17b4|\u17b5/gu

/** Vowels and signs that were typed twice by accident; they show as one on most screens. */
const doubledSign = /([\u17b6-\u17d1])\1+/gu

/** Old or rare letters and the letters people type instead. */
const sameLetter: ReadonlyMap<string, string> = new Map([
  ["\u17a3", "\u17a2"],
  ["\u17a4", "\u17a2\u17b6"],
  ["\u17b2", "\u17b1"],
])

function foldKhmer(text: string): string {
  return normalise(text)
    .replace(doubledSign, "$1")
    .replace(/[\u17a3\u17a4\u17b2]/gu, (letter) => sameLetter.get(letter) ?? letter)
}

function foldLatin(text: string): string {
  return text
    .normalize("NFKD")
    .replace(/[\u0300-\u036f]/gu, "")
    .toLowerCase()
}

/**
 * What two spellings of the same words have in common: no invisible characters, one letter order, no case, no
 * Latin diacritics, digits 0 to 9, single spaces. For comparing and indexing only; show what was typed instead.
 */
export function searchKey(text: string): string {
  return untilStable(text, (current) =>
    foldKhmer(toLatinDigits(foldLatin(current.replace(invisible, ""))))
      .replace(/[\s\p{Cc}]+/gu, " ")
      .trim(),
  )
}
