import { hasExponent, hasThousandMarks, isPlainNumber } from "./csv/csv-number.js"

/** Also behind blanks, and in the full-width forms that East Asian versions of Excel take for the same. */
const startsFormula = /^[\s\p{Cc}\p{Cf}]*[=+\-@＝＋－＠]|^[\t\r\n]/u

/**
 * Whether a text needs an apostrophe before it. Besides formulas that is a text which reading would change as a
 * number. Apostrophes that already stand there do not matter: so taking one off undoes exactly what was put on.
 */
function needsGuard(text: string): boolean {
  const bare = text.replace(/^'+/, "")
  return (startsFormula.test(bare) && !isPlainNumber(bare)) || hasThousandMarks(bare) || hasExponent(bare)
}

/** For a CSV, in which nothing but the text itself tells a text from a formula. */
export const guard = (text: string): string => (needsGuard(text) ? `'${text}` : text)

/** For an XLSX, which knows texts from formulas: only what would be taken for guarded gets another apostrophe. */
export const guardGuarded = (text: string): string => (isGuarded(text) ? `'${text}` : text)

const isGuarded = (cell: string) => cell.startsWith("'") && needsGuard(cell)

/** The text behind its guard; undefined where there is none. An XLSX has guards too, if it was a CSV of ours before. */
export const behindGuard = (cell: string): string | undefined => (isGuarded(cell) ? cell.slice(1) : undefined)
