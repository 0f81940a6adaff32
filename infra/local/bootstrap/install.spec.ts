import { mkdirSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { expect, test } from "vitest"
import { scratchFolder } from "../scratch.fixture.ts"
import { catalogVersion, installFingerprint, isInstalled } from "./install.mjs"

const workspace = `packages:
  - backend

catalog:
  "@types/node": 24.1.0
  # The project's own Node.
  node: 24.21.0
  pnpm: "11.28.11" # quoted
catalogs:
  old:
    node: 18.0.0
`

test("a version is read from the one catalog, not from a named one or a longer name", () => {
  expect(catalogVersion(workspace, "node")).toBe("24.21.0")
  expect(catalogVersion(workspace, "pnpm")).toBe("11.28.11")
  expect(() => catalogVersion(workspace, "turbo")).toThrow("names no version of turbo")
})

test("another lockfile asks for an install, the same one does not", () => {
  const root = scratchFolder()
  mkdirSync(join(root, "node_modules"))
  writeFileSync(join(root, "pnpm-workspace.yaml"), workspace)
  writeFileSync(join(root, "pnpm-lock.yaml"), "one")
  expect(isInstalled(root)).toBe(false)
  writeFileSync(join(root, "node_modules", ".ovop-install"), installFingerprint(root))
  expect(isInstalled(root)).toBe(true)
  writeFileSync(join(root, "pnpm-lock.yaml"), "two")
  expect(isInstalled(root)).toBe(false)
})
