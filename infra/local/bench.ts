import type { Figure } from "../bench/figure.ts"
import { benchImports } from "../bench/imports.ts"
import { benchPages } from "../bench/pages.ts"
import { benchSlowPhone } from "../bench/slow-phone.ts"
import { benchUploads } from "../bench/uploads.ts"
import { type Audit, withChrome } from "../bench/with-chrome.ts"
import { benchWorkspacePages } from "../bench/workspace-pages.ts"
import { lineOf, Results } from "../bench/write-results.ts"
import type { Settings } from "./settings.ts"
import type { TestContext } from "./test/context.ts"
import { findChromium } from "./test/find-chromium.ts"
import { withOwnMarket } from "./test/own-market.ts"
import { runStages, type Stages } from "./test/run-stages.ts"
import { buildStage, packagesStage } from "./test/static-stages.ts"
import { type Tally, tally } from "./test/tally.ts"

type Suite = (settings: Settings, report: (figure: Figure) => void) => Promise<void>

let results: Results | undefined

async function reportAll(figures: AsyncIterable<Figure>, report: (figure: Figure) => void): Promise<void> {
  for await (const figure of figures) report(figure)
}

/** A suite that a browser looks for. */
const inChrome =
  (suite: (settings: Settings, audit: Audit) => AsyncGenerator<Figure>): Suite =>
  async (settings, report) => {
    const chromium = findChromium()
    if (!chromium) throw new Error("No Chromium: set CHROMIUM_PATH to one.")
    await withChrome(chromium, (audit) => reportAll(suite(settings, audit), report))
  }

const suites: Record<string, Suite> = {
  pages: inChrome((settings, audit) => benchPages(settings.publicUrl, audit)),
  "slow-phone": inChrome((settings, audit) => benchSlowPhone(settings.publicUrl, audit)),
  workspace: inChrome(benchWorkspacePages),
  uploads: (settings, report) => reportAll(benchUploads(settings), report),
  imports: (settings, report) => reportAll(benchImports(settings), report),
}

/** Runs a suite on a market of its own; a figure that falls short of what we promise counts as failed. */
async function measure(context: TestContext, name: string, suite: Suite): Promise<Tally> {
  results ??= new Results(context.settings.root)
  const { file } = results
  return await withOwnMarket(context, name, async ({ settings }) => {
    const figures: Figure[] = []
    await suite(settings, (figure) => {
      figures.push(figure)
      results?.add(figure)
      console.log(lineOf(figure))
    })
    const short = figures.filter((figure) => !figure.reached)
    return tally({
      passed: figures.length - short.length,
      failed: short.length,
      problems: short.map(
        ({ name: figure, value, promise }) => `${figure}: ${value}, promised ${promise}; see ${file}`,
      ),
    })
  })
}

const stages: Stages = { packages: packagesStage, build: buildStage }
for (const [name, suite] of Object.entries(suites))
  stages[name] = (context: TestContext) => measure(context, name, suite)

const asked = process.argv.slice(2)

// What is measured is always what is built now.
await runStages({
  stages,
  wanted: asked.length > 0 ? ["packages", "build", ...asked] : [],
  seed: process.env.SEED || "20160801",
  prove: false,
})
