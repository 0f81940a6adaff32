import { romanise } from "@ovop/khmer"

/** How many slips of the finger a word of so many letters is forgiven; short words mean what they say. */
export function slipsForgiven(word: string): number {
  const letters = [...word].length
  if (letters < 4 || /^\p{Nd}/u.test(word)) return 0
  return letters < 8 ? 1 : 2
}

const VOWELS = new Set("aeiouy")
const VOWEL_FOR_VOWEL = 0.5
/** An "h" says little in Latin letters: "tnaot" and "thnaot". */
const LOST_BREATH = 0.5

const costOf = (letter: string, opposite: string): number => {
  if (letter === opposite) return 0
  return VOWELS.has(letter) && VOWELS.has(opposite) ? VOWEL_FOR_VOWEL : 1
}
const costOfOne = (letter: string): number => (letter === "h" ? LOST_BREATH : 1)

/**
 * The Damerau-Levenshtein distance of adjacent swaps: letters added, lost, mistaken, or swapped with a neighbour. What
 * is easily confused in Latin letters counts half.
 */
export function slipsBetween(one: string, other: string): number {
  const [left, right] = [[...one], [...other]]
  let beforeLast: number[] = []
  let last = [0]
  for (const [at, letter] of right.entries()) last.push((last[at] ?? 0) + costOfOne(letter))
  left.forEach((letter, row) => {
    const current = [(last[0] ?? 0) + costOfOne(letter)]
    right.forEach((opposite, column) => {
      const swapped =
        row > 0 && column > 0 && letter === right[column - 1] && left[row - 1] === opposite
          ? (beforeLast[column - 1] ?? 0) + 1
          : Number.POSITIVE_INFINITY
      current.push(
        Math.min(
          (last[column + 1] ?? 0) + costOfOne(letter),
          (current[column] ?? 0) + costOfOne(opposite),
          (last[column] ?? 0) + costOf(letter, opposite),
          swapped,
        ),
      )
    })
    beforeLast = last
    last = current
  })
  return last.at(-1) ?? 0
}

type Alike = { word: string; roman: string }

/** Slips between what was typed and a word, whichever of both scripts they are in. */
export function slipsTo(typed: string, { word, roman }: Alike): number {
  const latin = romanise(typed)
  return Math.min(slipsBetween(typed, word), slipsBetween(latin, roman))
}

/** Of words that look alike, those that a person who typed this may have meant, the nearest first. */
export function wordsMeant<A extends Alike>(typed: string, alike: readonly A[]): (A & { slips: number })[] {
  const forgiven = slipsForgiven(typed)
  if (forgiven === 0) return []
  return alike
    .map((one) => ({ ...one, slips: slipsTo(typed, one) }))
    .filter(({ slips }) => slips <= forgiven)
    .sort((one, other) => one.slips - other.slips)
}
