import { formatNumber } from "./format-number.js"
import type { Language } from "./languages.js"

/**
 * A count inside a sentence, in the digits of the sentence: `១២` in Khmer, `12` in English. Prices, codes and order
 * numbers are no counts: shops in Cambodia print them in Latin digits, and they come to a sentence as text.
 */
export function formatCount(count: number, language: Language): string {
  return formatNumber(count, language === "km" ? "khmer" : "latin")
}

/**
 * A count that is exact as far as it was counted, and `1,000+` beyond: in the digits of the sentence, so `១,០០០+` in
 * Khmer.
 */
export function formatCountUpTo(count: number, most: number, language: Language): string {
  return count > most ? `${formatCount(most, language)}+` : formatCount(count, language)
}
