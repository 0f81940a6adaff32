const STEPS = [1, 2, 2.5, 5, 10]

/**
 * Two or three steps above zero that end at or above the largest value, each a number that people count by. For drawing
 * only: amounts of money come as text and are shown as that.
 * @returns the marks of the axis, from zero upwards
 * @throws RangeError when the largest value is not above zero
 */
export function axisMarks(largest: number): number[] {
  if (!(largest > 0) || !Number.isFinite(largest)) throw new RangeError(`Nothing to draw up to: ${largest}`)
  const least = largest / 3
  const power = 10 ** Math.floor(Math.log10(least))
  // A hair of slack, so that 0.3 / 3 does not jump a step over what a float makes of it.
  const step = power * (STEPS.find((one) => one * power >= least * (1 - 1e-9)) ?? 10)
  const count = Math.max(2, Math.ceil((largest / step) * (1 - 1e-9)))
  return Array.from({ length: count + 1 }, (_, index) => Number((index * step).toPrecision(12)))
}
