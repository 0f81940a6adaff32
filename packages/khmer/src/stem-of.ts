/** Too short to have an ending: "gas", "yes". */
const LEAST_LETTERS = 4

/** An English word without the ending of its plural; any other word as it is. Takes and gives a search key. */
export function stemOf(word: string): string {
  if (word.length < LEAST_LETTERS || !/^[a-z]+s$/u.test(word) || /(?:ss|us|is)$/u.test(word)) return word
  if (/(?:[^aeiou]ies)$/u.test(word)) return `${word.slice(0, -3)}y`
  if (/(?:[sxz]es|[cs]hes)$/u.test(word)) return word.slice(0, -2)
  if (/ves$/u.test(word) && /(?:sca|kni|lea|wi|loa|sel|shel|hal)ves$/u.test(word))
    return word.replace(/ves$/u, /kni|wi/u.test(word) ? "fe" : "f")
  return word.slice(0, -1)
}
