/** How many slips of the finger a word of so many letters is forgiven; short words mean what they say. */
export function slipsForgiven(word: string): number {
  const letters = [...word].length
  if (letters < 4 || /^\p{Nd}/u.test(word)) return 0
  return letters < 8 ? 1 : 2
}

/** The Damerau-Levenshtein distance of adjacent swaps: letters added, lost, mistaken, or swapped with a neighbour. */
export function slipsBetween(one: string, other: string): number {
  const [left, right] = [[...one], [...other]]
  let beforeLast: number[] = []
  let last = Array.from({ length: right.length + 1 }, (_, at) => at)
  left.forEach((letter, row) => {
    const current = [row + 1]
    right.forEach((opposite, column) => {
      const same = letter === opposite ? 0 : 1
      const swapped =
        row > 0 && column > 0 && letter === right[column - 1] && left[row - 1] === opposite
          ? (beforeLast[column - 1] ?? 0) + 1
          : Number.POSITIVE_INFINITY
      current.push(
        Math.min(
          (last[column + 1] ?? 0) + 1,
          (current[column] ?? 0) + 1,
          (last[column] ?? 0) + same,
          swapped,
        ),
      )
    })
    beforeLast = last
    last = current
  })
  return last.at(-1) ?? 0
}

/** Of words that look alike, those that a person who typed this may have meant. */
export function wordsMeant(typed: string, alike: readonly string[]): string[] {
  const forgiven = slipsForgiven(typed)
  return alike.filter((word) => slipsBetween(typed, word) <= forgiven)
}
