import { mkdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { expect, onTestFinished, test, vi } from "vitest"
import { Children } from "./children.ts"
import { scratchFolder } from "./scratch.fixture.ts"
import { watchPackages } from "./watch-packages.ts"

// The real compiler, on a machine that may be busy.
vi.setConfig({ testTimeout: 60_000 })

const compiler = join(import.meta.dirname, "..", "..", "node_modules", "typescript", "bin", "tsc")

function packageOf(packagesDir: string, name: string, source: string) {
  const folder = join(packagesDir, name)
  for (const part of ["src", "dist", "node_modules/.bin"]) mkdirSync(join(folder, part), { recursive: true })
  symlinkSync(compiler, join(folder, "node_modules", ".bin", "tsc"))
  const compilerOptions = { rootDir: "src", outDir: "dist", module: "esnext", target: "es2022", types: [] }
  writeFileSync(join(folder, "tsconfig.build.json"), JSON.stringify({ compilerOptions, include: ["src"] }))
  // What an earlier build has left, and what the watcher therefore writes anew.
  writeFileSync(join(folder, "dist", "index.js"), "// of an earlier build\n")
  writeFileSync(join(folder, "src", "index.ts"), source)
  return {
    compiled: () => readFileSync(join(folder, "dist", "index.js"), "utf8"),
    write: (text: string) => writeFileSync(join(folder, "src", "index.ts"), text),
  }
}

function watching() {
  const scratch = scratchFolder()
  const children = new Children(scratch)
  onTestFinished(() => children.close(0))
  const packagesDir = join(scratch, "packages")
  mkdirSync(packagesDir)
  return {
    packagesDir,
    start: () => watchPackages({ packagesDir, env: process.env, logsDir: scratch, children }),
  }
}

test("packages are watched when each has been written whole, and a later change is compiled", async () => {
  const { packagesDir, start } = watching()
  const rice = packageOf(packagesDir, "rice", 'export const rice: string = "jasmine"\n')
  const silk = packageOf(packagesDir, "silk", 'export const silk: string = "golden"\n')
  await expect(start()).resolves.toBe(2)
  expect([rice.compiled(), silk.compiled()]).toEqual([
    'export const rice = "jasmine";\n',
    'export const silk = "golden";\n',
  ])
  silk.write('export const silk: string = "white"\n')
  await expect.poll(silk.compiled, { timeout: 20_000 }).toContain("white")
})

test("a package with an error in it is watched too, for whoever is about to mend it", async () => {
  const { packagesDir, start } = watching()
  const rice = packageOf(packagesDir, "rice", "export const rice: number = 'jasmine'\n")
  await expect(start()).resolves.toBe(1)
  expect(rice.compiled()).toContain("jasmine")
})
