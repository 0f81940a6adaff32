import { hasExponent, hasThousandMarks, isPlainNumber } from "./csv-number.js"

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

export const guard = (text: string): string => (needsGuard(text) ? `'${text}` : text)

export const isGuarded = (cell: string): boolean => cell.startsWith("'") && needsGuard(cell)

export const unguard = (cell: string): string => cell.slice(1)
