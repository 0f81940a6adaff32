import { type Figure, median } from "./figure.ts"
import { withChrome } from "./with-chrome.ts"

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
export async function benchSlowPhone(baseUrl: string, chromium: string): Promise<Figure[]> {
  return await withChrome(chromium, async (audit) => {
    const figures: Figure[] = []
    for (const language of ["km", "en"]) {
      const runs: number[] = []
      for (let time = 0; time < TIMES; time += 1) {
        const result = await audit(`${baseUrl}/${language}/products/kampot-black-pepper`, {
          onlyAudits: ["first-contentful-paint"],
          throttlingMethod: "devtools",
          throttling: SLOW_3G,
        })
        runs.push(
          Math.round(result.audits["first-contentful-paint"]?.numericValue ?? Number.POSITIVE_INFINITY),
        )
      }
      const value = median(runs)
      const name = `product page in ${language} readable on slow 3G`
      figures.push({
        name,
        unit: "ms",
        value,
        runs,
        promise: `≤ ${READABLE_MS}`,
        reached: value <= READABLE_MS,
      })
    }
    return figures
  })
}
