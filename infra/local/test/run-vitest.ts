import { existsSync, readdirSync, readFileSync } from "node:fs"
import { join } from "node:path"
import { runTool, type TestContext } from "./context.ts"
import { type Tally, tally } from "./tally.ts"
import { readVitestReport } from "./vitest-report.ts"

/** Runs the Vitest of one workspace folder; a folder without specs has nothing to count. */
export async function runVitest(
  context: TestContext,
  folder: string,
  env: Record<string, string | undefined> = {},
): Promise<Tally> {
  if (!hasSpecs(join(context.settings.root, folder))) return tally({})
  const name = `vitest-${folder.replaceAll("/", "-")}`
  const report = join(context.scratch, `${name}.json`)
  const { code, logFile } = await runTool(context, {
    name,
    folder,
    command: join(context.settings.root, folder, "node_modules", ".bin", "vitest"),
    args: ["run", "--reporter=default", "--reporter=json", `--outputFile.json=${report}`],
    env: { ...env, NODE_ENV: "test" },
  })
  return readVitestReport(existsSync(report) ? readFileSync(report, "utf8") : undefined, code, logFile)
}

const SKIPPED = new Set(["node_modules", "dist", ".next", ".medusa", ".turbo"])

/** Whether a spec lies anywhere below a folder. */
export function hasSpecs(folder: string): boolean {
  if (!existsSync(folder)) return false
  return readdirSync(folder, { withFileTypes: true }).some((entry) =>
    entry.isDirectory()
      ? !SKIPPED.has(entry.name) && hasSpecs(join(folder, entry.name))
      : /\.spec\.tsx?$/.test(entry.name),
  )
}
