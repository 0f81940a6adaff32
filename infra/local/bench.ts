import type { Figure } from "../bench/figure.ts"
import { benchPages } from "../bench/pages.ts"
import { benchSlowPhone } from "../bench/slow-phone.ts"
import { withChrome } from "../bench/with-chrome.ts"
import { lineOf, writeResults } from "../bench/write-results.ts"
import { findChromium } from "./test/find-chromium.ts"
import { withOwnMarket } from "./test/own-market.ts"
import { runStages } from "./test/run-stages.ts"
import { buildStage, packagesStage } from "./test/static-stages.ts"
import { tally } from "./test/tally.ts"

// Figures of one run on one machine; a figure that falls short of what we promise counts as failed.
await runStages({
  stages: {
    packages: packagesStage,
    build: buildStage,
    bench: async (context) => {
      const chromium = findChromium()
      if (!chromium) return tally({ failed: 1, problems: ["No Chromium: set CHROMIUM_PATH to one."] })
      return await withOwnMarket(context, "bench", async ({ settings }) => {
        const figures = await withChrome(chromium, async (audit) => {
          const measured: Figure[] = []
          for (const suite of [benchPages, benchSlowPhone])
            for await (const figure of suite(settings.publicUrl, audit)) {
              measured.push(figure)
              console.log(lineOf(figure))
            }
          return measured
        })
        const file = writeResults(settings.root, figures)
        const short = figures.filter((figure) => !figure.reached)
        return tally({
          passed: figures.length - short.length,
          failed: short.length,
          problems: short.map(
            ({ name, value, promise }) => `${name}: ${value}, promised ${promise}; see ${file}`,
          ),
        })
      })
    },
  },
  wanted: process.argv.slice(2),
  seed: process.env.SEED || "20160801",
  prove: false,
})
