import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs"
import { dirname, join } from "node:path"
import { expect, onTestFinished, test } from "vitest"
import { APPLICATIONS, buildChanged } from "./build.ts"
import { Children } from "./children.ts"
import { scratchFolder } from "./scratch.fixture.ts"
import { readSettings } from "./settings.ts"

const { backend, storefront } = APPLICATIONS

/** A builder that writes what a whole build leaves. */
const WHOLE = `mkdir -p ${dirname(backend.result)} ${dirname(storefront.result)}
echo built > ${backend.result}
echo built > ${storefront.result}`

/** A checkout whose turbo is a few lines of shell. */
function checkout() {
  const root = scratchFolder()
  const write = (file: string, text: string) => {
    mkdirSync(dirname(join(root, file)), { recursive: true })
    writeFileSync(join(root, file), text, { mode: 0o755 })
  }
  for (const file of ["pnpm-lock.yaml", "tsconfig.base.json"]) write(file, "")
  for (const folder of ["backend", "storefront"]) write(`${folder}/package.json`, "{}")
  const children = new Children(join(root, ".data"))
  onTestFinished(() => children.close(0))
  const settings = { ...readSettings({}), root, dataDir: join(root, ".data"), logsDir: join(root, ".data") }
  return {
    change: () => write("backend/source.ts", "changed"),
    isThere: (file: string) => existsSync(join(root, file)),
    read: (file: string) => readFileSync(join(root, file), "utf8"),
    build: async (turbo: string) => {
      write("node_modules/.bin/turbo", `#!/bin/sh\n${turbo}\n`)
      const notes: string[] = []
      await buildChanged(settings, children, { note: (text) => notes.push(text), ownLock: "run" })
      return notes
    },
  }
}

test("what has not changed since a whole build is not built again", async () => {
  const { build } = checkout()
  expect(await build(WHOLE)).toEqual(["built backend and storefront"])
  expect(await build("exit 1")).toEqual(["unchanged"])
})

test("a builder that is stopped and still ends well never passes an earlier build off as its own", async () => {
  const { build, change, isThere } = checkout()
  await build(WHOLE)
  change()
  await expect(build("exit 0")).rejects.toThrow(
    `The build of backend ended well but left no ${backend.result}.`,
  )
  expect([isThere(backend.marker), isThere(backend.result)]).toEqual([false, false])
  expect(await build(WHOLE)).toEqual(["built backend"])
})

test("a builder that fails leaves nothing that counts as built, and the other application as it was", async () => {
  const { build, change, isThere, read } = checkout()
  await build(WHOLE)
  change()
  const before = read(storefront.marker)
  await expect(build("echo no such file; exit 1")).rejects.toThrow("no such file")
  expect(isThere(backend.marker)).toBe(false)
  expect(read(storefront.marker)).toBe(before)
})
