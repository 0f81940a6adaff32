import { type Figure, median } from "./figure.ts"
import type { Audit } from "./with-chrome.ts"

const TIMES = 5
const LEAST_SCORE = 0.95

const pages = [
  "",
  "/products",
  "/products/kampot-black-pepper",
  "/provinces",
  "/provinces/07",
  "/associations",
]

/** Lighthouse's performance score, mobile preset, as the median of five visits to each page in both languages. */
export async function* benchPages(baseUrl: string, audit: Audit): AsyncGenerator<Figure> {
  for (const language of ["km", "en"])
    for (const page of pages) {
      const runs: number[] = []
      for (let time = 0; time < TIMES; time += 1) {
        const result = await audit(`${baseUrl}/${language}${page}`, { onlyCategories: ["performance"] })
        runs.push(result.categories.performance?.score ?? 0)
      }
      const value = median(runs)
      yield {
        name: `performance of /${language}${page}`,
        unit: "score",
        value,
        runs,
        promise: `≥ ${LEAST_SCORE}`,
        reached: value >= LEAST_SCORE,
      }
    }
}
