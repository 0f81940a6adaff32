import { mkdirSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { expect, test } from "vitest"
import { runNode } from "../run-script.fixture.ts"
import { scratchFolder } from "../scratch.fixture.ts"
import { identify } from "./process-identity.mjs"

const bootstrap = join(import.meta.dirname, "..", "bootstrap.mjs")

test("an old Node is told in one sentence which one is needed", async () => {
  const preload = join(scratchFolder(), "old-node.cjs")
  writeFileSync(preload, 'Object.defineProperty(process, "versions", { value: { node: "18.20.4" } })')
  const { code, output } = await runNode(["-r", preload, bootstrap, "start"]).ended
  expect(output).toBe("OVOP Market needs Node 20 or newer; this is Node 18.20.4. See https://nodejs.org.\n")
  expect(code).toBe(1)
})

test("an unknown command is refused with the list of those there are", async () => {
  const { code, output } = await runNode([bootstrap, "strat"], { DATA_DIR: scratchFolder() }).ended
  expect(output).toBe(
    'There is no command "strat"; there are start, dev, reset, seed, audit, test, prove, bench.\n',
  )
  expect(code).toBe(1)
})

test("a second start in the same checkout is refused while the first lives", async () => {
  const dataDir = scratchFolder()
  mkdirSync(dataDir, { recursive: true })
  writeFileSync(
    join(dataDir, "run.lock"),
    JSON.stringify({ command: "start", holders: [identify(process.pid)] }),
  )
  const { code, output } = await runNode([bootstrap, "start"], { DATA_DIR: dataDir }).ended
  expect(output).toBe(
    `npm run start is already running in this checkout (process ${process.pid}); stop it first.\n`,
  )
  expect(code).toBe(1)
})
