import type { Figure } from "./figure.ts"

type Slowed = {
  work: string
  /** How many times slower pages may become. */
  most: number
  before: ReadonlyMap<string, number>
  during: ReadonlyMap<string, number>
}

/** How many times slower the shop's pages were during some work, by their medians. */
export function* slowedFigures({ work, most, before, during }: Slowed): Generator<Figure> {
  for (const [page, quiet] of before) {
    const busy = during.get(page) ?? Number.NaN
    const value = Math.round((busy / quiet) * 100) / 100
    yield {
      name: `${page} during ${work}`,
      unit: "times",
      value,
      runs: [quiet, busy].map((ms) => Math.round(ms * 10) / 10),
      promise: `≤ ${most}`,
      reached: value <= most,
    }
  }
}
