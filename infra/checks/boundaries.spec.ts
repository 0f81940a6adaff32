import { spawnSync } from "node:child_process"
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { dirname, join, resolve } from "node:path"
import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { forbiddenImports, legalImports } from "./boundaries.fixture.ts"

const root = resolve(import.meta.dirname, "../..")
const aliases = "infra/checks/tsconfig.boundaries.json"
type Violation = { rule: { name: string }; from: string }

let tree: string
let violations: Violation[]

function put(file: string, text: string): void {
  mkdirSync(dirname(join(tree, file)), { recursive: true })
  writeFileSync(join(tree, file), `${text}\n`)
}

// One run over one tree holds every case: the tool takes most of a second to start.
beforeAll(() => {
  tree = mkdtempSync(join(tmpdir(), "ovop-boundaries-"))
  for (const [file, line] of [...legalImports, ...forbiddenImports]) put(file, line)
  put("infra/checks/anchor.ts", "")
  cpSync(join(root, aliases), join(tree, aliases))
  const run = spawnSync(
    process.execPath,
    [
      join(root, "node_modules/dependency-cruiser/bin/dependency-cruiser.mjs"),
      ...["--config", join(root, ".dependency-cruiser.cjs"), "--output-type", "json"],
      ...["backend", "storefront", "packages", "infra", "e2e"],
    ],
    { cwd: tree, encoding: "utf8", maxBuffer: 64 * 1024 * 1024 },
  )
  if (!run.stdout) throw new Error(run.stderr)
  violations = JSON.parse(run.stdout).summary.violations
}, 60_000)

afterAll(() => rmSync(tree, { recursive: true, force: true }))

describe("the forbidden imports", () => {
  it.each(forbiddenImports)("refuse in %s: %s", (file, _line, rule) => {
    expect(violations.filter((found) => found.from === file).map((found) => found.rule.name)).toContain(rule)
  })

  it.each(legalImports)("allow in %s: %s", (file) => {
    expect(violations.filter((found) => found.from === file)).toEqual([])
  })

  it("are each shown to fail at least once", async () => {
    const { default: config } = await import(join(root, ".dependency-cruiser.cjs"))
    const names: string[] = config.forbidden.map((rule: { name: string }) => rule.name)
    expect(names.toSorted()).toEqual([...new Set(forbiddenImports.map(([, , rule]) => rule))].toSorted())
  })
})
