import { existsSync, readdirSync, readFileSync } from "node:fs"
import { join } from "node:path"
import { buildChanged } from "../build.ts"
import { lastLines } from "../logs.ts"
import { runTool, type TestContext, twoAtATime } from "./context.ts"
import { runVitest } from "./run-vitest.ts"
import { sum, type Tally, tally } from "./tally.ts"

const TURBO = [
  "--output-logs=errors-only",
  "--ui=stream",
  "--no-update-notifier",
  "--env-mode=loose",
  "--continue",
]

/** Compiles the packages, which everything after imports. Counts only if it fails. */
export async function packagesStage(context: TestContext): Promise<Tally> {
  const args = ["run", "build", "--filter=./packages/*", ...TURBO]
  const { code, logFile } = await runTool(context, { name: "packages", command: "turbo", args })
  return code === 0 ? tally({}) : tally({ failed: 1, problems: [`packages\n${lastLines(logFile, 40)}`] })
}

/** Every `check:` script of the root counts as one test. */
export async function checksStage(context: TestContext): Promise<Tally> {
  const file = readFileSync(join(context.settings.root, "package.json"), "utf8")
  const { scripts = {} } = JSON.parse(file) as { scripts?: Record<string, string> }
  const names = Object.keys(scripts).filter((name) => name.startsWith("check:"))
  const results = await twoAtATime(names, async (name) => {
    const run = { name: name.replace(":", "-"), command: process.execPath, args: ["--run", name] }
    const { code, logFile } = await runTool(context, run)
    return code === 0
      ? tally({ passed: 1 })
      : tally({ failed: 1, problems: [`${name}\n${lastLines(logFile, 40)}`] })
  })
  return sum(results)
}

/** The type check of every workspace package counts as one test. */
export async function typesStage(context: TestContext): Promise<Tally> {
  const args = ["run", "types", ...TURBO]
  const { code, logFile } = await runTool(context, { name: "types", command: "turbo", args })
  return readTurboSummary(readFileSync(logFile, "utf8"), code, lastLines(logFile, 60))
}

/** Counts packages by turbo's summary, not tasks, of which the builds below are some. */
export function readTurboSummary(output: string, exitCode: number, shown: string): Tally {
  const packages = Number(/Running \w+ in (\d+) packages/.exec(output)?.[1] ?? 0)
  const failed = /^Failed:\s+(.*)$/m.exec(output.replaceAll(/^ +/gm, ""))?.[1]?.split(", ").length ?? 0
  if (packages > 0 && exitCode === 0 && failed === 0) return tally({ passed: packages })
  return tally({ passed: Math.max(0, packages - failed), failed: Math.max(1, failed), problems: [shown] })
}

/** The specs of the framework-free packages, the storefront and this runtime. */
export async function unitStage(context: TestContext): Promise<Tally> {
  const { root } = context.settings
  const packages = readdirSync(join(root, "packages")).map((name) => `packages/${name}`)
  const folders = [...packages, "storefront", "infra"].filter((folder) =>
    existsSync(join(root, folder, "node_modules", ".bin", "vitest")),
  )
  return sum(await twoAtATime(folders, (folder) => runVitest(context, folder)))
}

/** The production builds of both applications, one test each. */
export async function buildStage(context: TestContext, note: (text: string) => void): Promise<Tally> {
  try {
    await buildChanged(context.settings, context.children, { note, ownLock: "test" })
    return tally({ passed: 2 })
  } catch (error) {
    return tally({ failed: 1, problems: [error instanceof Error ? error.message : String(error)] })
  }
}
