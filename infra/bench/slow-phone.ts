import { type Figure, median } from "./figure.ts"
import type { Audit } from "./with-chrome.ts"

const TIMES = 3
const READABLE_MS = 3000

/** The browser's own preset "slow 3G", which it applies to real requests, and a processor four times slower. */
const SLOW_3G = {
  rttMs: 0,
  throughputKbps: 0,
  requestLatencyMs: 2000,
  downloadThroughputKbps: 400,
  uploadThroughputKbps: 400,
  cpuSlowdownMultiplier: 4,
}

/** When the first words of a product page stand on a slow phone that was never here before. */
export async function* benchSlowPhone(baseUrl: string, audit: Audit): AsyncGenerator<Figure> {
  for (const language of ["km", "en"]) {
    const runs: number[] = []
    for (let time = 0; time < TIMES; time += 1) {
      const result = await audit(`${baseUrl}/${language}/products/kampot-black-pepper`, {
        onlyAudits: ["first-contentful-paint"],
        throttlingMethod: "devtools",
        throttling: SLOW_3G,
      })
      runs.push(Math.round(result.audits["first-contentful-paint"]?.numericValue ?? Number.POSITIVE_INFINITY))
    }
    const value = median(runs)
    yield {
      name: `product page in ${language} readable on slow 3G`,
      unit: "ms",
      value,
      runs,
      promise: `≤ ${READABLE_MS}`,
      reached: value <= READABLE_MS,
    }
  }
}
