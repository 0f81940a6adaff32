import { spawnSync } from "node:child_process"
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { afterEach, beforeEach, expect, it } from "vitest"

const command = join(import.meta.dirname, "house-rules.ts")
let tree: string

beforeEach(() => {
  tree = mkdtempSync(join(tmpdir(), "ovop-house-"))
})
afterEach(() => rmSync(tree, { recursive: true, force: true }))

const run = () => spawnSync(process.execPath, [command, tree], { encoding: "utf8" })

it("fails with path and rule when a file breaks a rule", () => {
  mkdirSync(join(tree, "infra"))
  writeFileSync(join(tree, "infra/utils.ts"), "")
  const { status, stdout } = run()
  expect(status).toBe(1)
  expect(stdout).toContain("✗ file names\n    infra/utils.ts ")
  expect(stdout).toContain("✗ folder readmes\n    infra has no README.md")
})

it("passes over what git ignores", () => {
  writeFileSync(join(tree, ".gitignore"), "dist/\n")
  mkdirSync(join(tree, "dist"))
  writeFileSync(join(tree, "dist/utils.ts"), "")
  expect(run()).toMatchObject({ status: 0 })
})

it("runs every rule that has a file", () => {
  const text = readFileSync(command, "utf8")
  const files = readdirSync(join(import.meta.dirname, "rules")).filter((file) => !file.endsWith(".spec.ts"))
  expect(files.filter((file) => !text.includes(`./rules/${file}"`))).toEqual([])
})
