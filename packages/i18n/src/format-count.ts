import { formatNumber } from "./format-number.js"
import type { Language } from "./languages.js"

/**
 * A count inside a sentence, in the digits of the sentence: `១២` in Khmer, `12` in English. Prices, codes and order
 * numbers are no counts: shops in Cambodia print them in Latin digits, and they come to a sentence as text.
 */
export function formatCount(count: number, language: Language): string {
  return formatNumber(count, language === "km" ? "khmer" : "latin")
}
