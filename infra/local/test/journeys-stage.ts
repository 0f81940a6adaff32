import { existsSync, readFileSync } from "node:fs"
import { join } from "node:path"
import type { Settings } from "../settings.ts"
import { runTool, type TestContext } from "./context.ts"
import { findChromium } from "./find-chromium.ts"
import { withOwnMarket } from "./own-market.ts"
import { countListed, readPlaywrightReport } from "./playwright-report.ts"
import { hasSpecs } from "./run-vitest.ts"
import { type Tally, tally } from "./tally.ts"

/** The journeys in a real browser against the built applications, on a market of their own. */
export async function journeysStage(context: TestContext): Promise<Tally> {
  const { root, ci } = context.settings
  if (!hasSpecs(join(root, "e2e"))) return tally({})
  const chromium = findChromium()
  if (!chromium) {
    const problem = "No Chromium: set CHROMIUM_PATH to one, or install the package chromium."
    return ci ? tally({ failed: 1, problems: [problem] }) : tally({ skipped: await countJourneys(context) })
  }
  return await withOwnMarket(context, "journeys", async ({ settings, databaseUrl, complaint }) => {
    const result = await runPlaywright(context, settings, chromium, databaseUrl)
    if (complaint()) result.problems.push(complaint())
    return result
  })
}

async function runPlaywright(
  context: TestContext,
  settings: Settings,
  chromium: string,
  databaseUrl: string,
) {
  const report = join(context.scratch, "journeys.json")
  const { code, logFile } = await runTool(context, {
    ...playwright(context, ["--reporter=list,json"]),
    env: {
      PLAYWRIGHT_JSON_OUTPUT_NAME: report,
      CHROMIUM_PATH: chromium,
      BASE_URL: settings.publicUrl,
      API_URL: settings.publicApiUrl,
      DATABASE_URL: databaseUrl,
      DATA_DIR: settings.dataDir,
    },
  })
  return readPlaywrightReport(existsSync(report) ? readFileSync(report, "utf8") : undefined, code, logFile)
}

async function countJourneys(context: TestContext): Promise<number> {
  const report = join(context.scratch, "listed.json")
  await runTool(context, {
    ...playwright(context, ["--list", "--reporter=json"]),
    env: { PLAYWRIGHT_JSON_OUTPUT_NAME: report },
  })
  return existsSync(report) ? Math.max(1, countListed(readFileSync(report, "utf8"))) : 1
}

function playwright({ settings }: TestContext, args: string[]) {
  const command = join(settings.root, "e2e", "node_modules", ".bin", "playwright")
  return { name: "journeys", folder: "e2e", command, args: ["test", ...args] }
}
