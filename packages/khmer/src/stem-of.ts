/** Too short to have an ending: "gas", "yes". */
const LEAST_LETTERS = 4

/** An English word without the ending of its plural; any other word as it is. Takes and gives a search key. */
export function stemOf(word: string): string {
  if (word.length < LEAST_LETTERS || !/^[a-z]+s$/u.test(word) || /(?:ss|us|is)$/u.test(word)) return word
  if (/(?:[^aeiou]ies)$/u.test(word)) return `${word.slice(0, -3)}y`
  if (/(?:[sxz]es|[cs]hes|[^aeiou]oes)$/u.test(word)) return word.slice(0, -2)
  if (/^(?:kni|wi)ves$/u.test(word)) return `${word.slice(0, -3)}fe`
  if (/^(?:scar|lea|loa|shel|hal)ves$/u.test(word)) return `${word.slice(0, -3)}f`
  return word.slice(0, -1)
}
