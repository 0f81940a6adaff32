import { existsSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { expect, test, vi } from "vitest"
import { runNode } from "../run-script.fixture.ts"
import { scratchFolder } from "../scratch.fixture.ts"
import { isOrphaned, readLock, takeLock } from "./file-lock.mjs"
import { identify } from "./process-identity.mjs"

// Real processes on a machine that may be busy.
vi.setConfig({ testTimeout: 30_000 })

const lockModule = join(import.meta.dirname, "file-lock.mjs")

test("a lock is held until it is released", () => {
  const file = join(scratchFolder(), "run.lock")
  const first = takeLock(file, { command: "start" })
  expect(takeLock(file, { command: "dev" })).toMatchObject({ taken: false, by: { command: "start" } })
  if (first.taken) first.release()
  expect(takeLock(file, { command: "dev" }).taken).toBe(true)
})

test("the lock of a process whose id another one has now is taken over", () => {
  const file = join(scratchFolder(), "run.lock")
  writeFileSync(
    file,
    JSON.stringify({ command: "start", holders: [{ pid: process.pid, startedAt: "earlier" }] }),
  )
  expect(takeLock(file, { command: "dev" }).taken).toBe(true)
})

test("of many processes that find a dead lock at once exactly one gets it", async () => {
  const folder = scratchFolder()
  const file = join(folder, "run.lock")
  writeFileSync(file, JSON.stringify({ command: "start", holders: [{ pid: 1, startedAt: "earlier" }] }))
  const contender = `
    import { existsSync } from "node:fs"
    import { takeLock } from ${JSON.stringify(lockModule)}
    while (!existsSync(${JSON.stringify(join(folder, "go"))})) {}
    console.log(takeLock(${JSON.stringify(file)}, { command: "start" }).taken)
    setTimeout(() => {}, 1500)`
  const contenders = Array.from({ length: 6 }, () => runNode(["--input-type=module", "-e", contender]))
  writeFileSync(join(folder, "go"), "")
  const answers = await Promise.all(contenders.map(({ ended }) => ended))
  expect(answers.filter(({ output }) => output === "true\n")).toHaveLength(1)
  expect(existsSync(file)).toBe(true)
})

test("a command that lost its npm counts as orphaned, a complete one does not", () => {
  const gone = { pid: process.pid, startedAt: "earlier" }
  const alive = identify(process.pid)
  expect(isOrphaned({ command: "start", holders: [alive], launchers: [alive, alive] })).toBe(false)
  expect(isOrphaned({ command: "start", holders: [alive], launchers: [gone, alive] })).toBe(true)
  expect(isOrphaned({ command: "start", holders: [gone, alive] })).toBe(true)
})

test("a lock that nobody alive holds reads as free", () => {
  const file = join(scratchFolder(), "run.lock")
  writeFileSync(file, "half a lo")
  expect(readLock(file)).toBeUndefined()
})
