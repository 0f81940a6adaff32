/** One measured value and what we promise of it. */
export type Figure = {
  name: string
  unit: "score" | "ms" | "s" | "/s" | "times"
  value: number
  /** Every single measurement, in the order taken; of "times" the two medians that are compared. */
  runs: number[]
  promise: string
  reached: boolean
}

/** The middle value; of an even count the lower of the two in the middle. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[Math.floor((sorted.length - 1) / 2)] ?? Number.NaN
}
