import { benchCatalogue } from "../bench/catalogue.ts"
import type { Figure } from "../bench/figure.ts"
import { benchImports } from "../bench/imports.ts"
import { benchOrders } from "../bench/orders.ts"
import { benchPages } from "../bench/pages.ts"
import { benchSearch } from "../bench/search.ts"
import { withSlowLine } from "../bench/slow-line.ts"
import { benchSlowPhone } from "../bench/slow-phone.ts"
import { benchUploads } from "../bench/uploads.ts"
import { benchVanilla } from "../bench/vanilla.ts"
import type { Place } from "../bench/vanilla-shop.ts"
import { type Audit, withChrome } from "../bench/with-chrome.ts"
import { benchWorkspacePages } from "../bench/workspace-pages.ts"
import { lineOf, Results } from "../bench/write-results.ts"
import { Refusal } from "./bootstrap/refusal.mjs"
import { reportFailure } from "./report-failure.ts"
import type { Settings } from "./settings.ts"
import type { TestContext } from "./test/context.ts"
import { findChromium } from "./test/find-chromium.ts"
import { withOwnMarket } from "./test/own-market.ts"
import { runStages } from "./test/run-stages.ts"
import { buildStage, packagesStage } from "./test/static-stages.ts"
import { sum, type Tally, tally } from "./test/tally.ts"

type Report = (figure: Figure) => void
type Suite = (settings: Settings, report: Report, place: Place) => Promise<void>

async function reportAll(figures: AsyncIterable<Figure>, report: Report): Promise<void> {
  for await (const figure of figures) report(figure)
}

/** A suite that a browser looks for. */
const inChrome =
  (suite: (settings: Settings, audit: Audit) => AsyncGenerator<Figure>, chromeFlags: string[] = []) =>
  async (settings: Settings, report: Report): Promise<void> => {
    const chromium = findChromium()
    if (!chromium) throw new Error("No Chromium: set CHROMIUM_PATH to one.")
    await withChrome(chromium, (audit) => reportAll(suite(settings, audit), report), chromeFlags)
  }

/** Those that only look come before those that leave something behind. */
const suites: Record<string, Suite> = {
  pages: inChrome((settings, audit) => benchPages(settings.publicUrl, audit)),
  "slow-phone": inChrome((settings, audit) => benchSlowPhone(settings.publicUrl, audit)),
  // The browser's own throttling does not reach the worker through which members' pages come.
  workspace: (settings, report) =>
    withSlowLine((line) =>
      inChrome((at, audit) => benchWorkspacePages(at, audit, line), line.chromeFlags)(settings, report),
    ),
  catalogue: (_settings, report, place) => reportAll(benchCatalogue(place), report),
  search: (settings, report, { databaseUrl }) => reportAll(benchSearch(settings, databaseUrl), report),
  uploads: (settings, report) => reportAll(benchUploads(settings), report),
  imports: (settings, report) => reportAll(benchImports(settings), report),
  orders: (_settings, report, place) => reportAll(benchOrders(place), report),
  vanilla: (_settings, report, place) => reportAll(benchVanilla(place), report),
}

function chooseSuites(asked: string[]): [string, Suite][] {
  const unknown = asked.filter((name) => !(name in suites))
  if (unknown.length > 0)
    throw new Refusal(`There is no suite ${unknown.join(", ")}; there are ${Object.keys(suites).join(", ")}.`)
  return Object.entries(suites).filter(([name]) => asked.length === 0 || asked.includes(name))
}

/** Measures by one suite; a figure that falls short of what we promise counts as failed, and so does a suite that breaks off. */
async function measure(name: string, suite: Suite, place: Place, results: Results): Promise<Tally> {
  const tallies: Tally[] = []
  try {
    const report = (figure: Figure) => {
      results.add(figure)
      console.log(lineOf(figure))
      const { value, promise } = figure
      const problems = [`${figure.name}: ${value}, promised ${promise}; see ${results.file}`]
      tallies.push(figure.reached ? tally({ passed: 1 }) : tally({ failed: 1, problems }))
    }
    await suite(place.settings, report, place)
  } catch (error) {
    const problem = error instanceof Error ? error.message : String(error)
    tallies.push(tally({ failed: 1, problems: [`${name} broke off: ${problem}`] }))
  }
  return sum(tallies)
}

async function benchStage(context: TestContext, chosen: [string, Suite][]): Promise<Tally> {
  const results = new Results(context.settings.root)
  return await withOwnMarket(context, "bench", async ({ settings, databaseUrl }) => {
    const { children, scratch } = context
    const place: Place = { settings, databaseUrl, children, scratch }
    const tallies: Tally[] = []
    for (const [name, suite] of chosen) tallies.push(await measure(name, suite, place, results))
    return sum(tallies)
  })
}

let chosen: [string, Suite][]
try {
  chosen = chooseSuites(process.argv.slice(2))
} catch (error) {
  reportFailure(error)
  process.exit(1)
}

// What is measured is always what is built now; figures are of one run on one machine.
await runStages({
  stages: {
    packages: packagesStage,
    build: buildStage,
    bench: (context) => benchStage(context, chosen),
  },
  wanted: [],
  seed: process.env.SEED || "20160801",
  prove: false,
})
