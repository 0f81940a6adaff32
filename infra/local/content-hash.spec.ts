import { mkdirSync, renameSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { expect, test } from "vitest"
import { hashInputs, workspaceDependencies } from "./content-hash.ts"
import { scratchFolder } from "./scratch.fixture.ts"

function workspace(): string {
  const root = scratchFolder()
  const files: Record<string, string> = {
    "pnpm-lock.yaml": "lock",
    "tsconfig.base.json": "{}",
    "backend/package.json": JSON.stringify({ dependencies: { "@ovop/far": "workspace:*", zod: "catalog:" } }),
    "backend/src/a.ts": "a",
    "packages/far/package.json": JSON.stringify({ devDependencies: { "@ovop/near": "workspace:*" } }),
    "packages/near/package.json": "{}",
    "packages/near/src/b.ts": "b",
    "packages/other/src/c.ts": "c",
  }
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(join(root, path, ".."), { recursive: true })
    writeFileSync(join(root, path), content)
  }
  return root
}

test("a package stands on its workspace dependencies, near and far", () => {
  expect(workspaceDependencies(workspace(), "backend")).toEqual(["packages/far", "packages/near"])
})

test.each([
  ["a source", "backend/src/a.ts"],
  ["a source of a package it stands on", "packages/near/src/b.ts"],
  ["the lockfile", "pnpm-lock.yaml"],
  ["a new file", "backend/src/new.ts"],
])("a change of %s changes the hash", (_, path) => {
  const root = workspace()
  const before = hashInputs(root, "backend")
  writeFileSync(join(root, path), "changed")
  expect(hashInputs(root, "backend")).not.toBe(before)
})

test("a renamed file changes the hash", () => {
  const root = workspace()
  const before = hashInputs(root, "backend")
  renameSync(join(root, "backend/src/a.ts"), join(root, "backend/src/z.ts"))
  expect(hashInputs(root, "backend")).not.toBe(before)
})

test.each([
  ["a spec", "backend/src/a.spec.ts"],
  ["prose", "backend/README.md"],
  ["a build", "backend/dist/a.js"],
  ["a package it does not stand on", "packages/other/src/c.ts"],
])("a change of %s leaves the hash as it was", (_, path) => {
  const root = workspace()
  const before = hashInputs(root, "backend")
  mkdirSync(join(root, path, ".."), { recursive: true })
  writeFileSync(join(root, path), "changed")
  expect(hashInputs(root, "backend")).toBe(before)
})
