import { existsSync, readFileSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { expect, onTestFinished, test, vi } from "vitest"
import { isAlive, startedAt } from "./bootstrap/process-identity.mjs"
import { Children } from "./children.ts"
import { findFreePort } from "./ports.ts"
import { ProcessRecord } from "./process-record.ts"
import { runNode } from "./run-script.fixture.ts"
import { scratchFolder } from "./scratch.fixture.ts"
import { Service } from "./supervise.ts"

vi.setConfig({ testTimeout: 30_000 })

/** A web server that takes its time with each answer and finishes it when it is asked to stop. */
const server = (port: number) => `
  const { createServer } = require("node:http")
  const server = createServer((request, answer) => {
    if (request.url === "/slow") require("node:fs").writeFileSync("arrived", "")
    setTimeout(() => answer.end(String(process.pid)), 300)
  }).listen(${port})
  process.on("SIGTERM", () => server.close(() => process.exit(0)))`

async function service(program: string, port: number) {
  const dataDir = scratchFolder()
  const children = new Children(dataDir)
  onTestFinished(() => children.close(0))
  const built = new Service({
    name: "sample",
    command: process.execPath,
    args: ["-e", program],
    cwd: dataDir,
    env: process.env,
    logsDir: dataDir,
    children,
    isReady: async () => (await fetch(`http://localhost:${port}`)).ok,
    startSeconds: 10,
    stopSeconds: 5,
    onGivenUp: () => {},
  })
  return {
    built,
    children,
    dataDir,
    ask: async (path = "/") => Number(await (await fetch(`http://localhost:${port}${path}`)).text()),
  }
}

test("a service that dies unasked is started again and said so", async () => {
  const error = vi.spyOn(console, "error").mockImplementation(() => {})
  const port = await findFreePort()
  const { built, ask } = await service(server(port), port)
  await built.start()
  const first = await ask()
  process.kill(first, "SIGKILL")
  const second = await vi.waitFor(() => ask(), { timeout: 10_000, interval: 50 })
  expect(second).not.toBe(first)
  expect(error.mock.calls.join("\n")).toContain("sample has died (SIGKILL)")
  await built.stop()
})

test("a service that ends because all are stopped is not mourned, and not started again", async () => {
  const error = vi.spyOn(console, "error").mockImplementation(() => {})
  const port = await findFreePort()
  const { built, children, ask } = await service(server(port), port)
  await built.start()
  const pid = await ask()
  await children.close(5)
  await expect.poll(() => startedAt(pid)).toBeUndefined()
  expect(error).not.toHaveBeenCalled()
  await expect(ask()).rejects.toThrow("fetch failed")
})

test("a stop lets a request that is being answered finish", async () => {
  const port = await findFreePort()
  const { built, dataDir, ask } = await service(server(port), port)
  await built.start()
  const answer = ask("/slow")
  await expect.poll(() => existsSync(join(dataDir, "arrived"))).toBe(true)
  await built.stop()
  await expect(answer).resolves.toBeGreaterThan(0)
  await expect(ask()).rejects.toThrow("fetch failed")
})

test("a service that cannot start is refused with its last words", async () => {
  const port = await findFreePort()
  const { built } = await service('console.error("no such table"); process.exit(3)', port)
  await expect(built.start()).rejects.toThrow(/no such table\n\nsample stopped while starting/)
})

test("children of a program that was killed are stopped by the warden, their own children too", async () => {
  const dataDir = scratchFolder()
  const program = `
    import { Children } from ${JSON.stringify(join(import.meta.dirname, "children.ts"))}
    const children = new Children(${JSON.stringify(dataDir)})
    const script = "sleep 300 & echo $! > ${dataDir}/grandchild; wait"
    children.start({ name: "parent", command: "sh", args: ["-c", script], spawn: { stdio: "ignore" } })
    setInterval(() => {}, 1000)`
  const running = runNode(["--input-type=module", "-e", program])
  const file = join(dataDir, "grandchild")
  await expect
    .poll(() => existsSync(file) && readFileSync(file, "utf8").trim(), { timeout: 5000 })
    .toBeTruthy()
  // The child may have spoken before it was written down.
  await expect.poll(() => new ProcessRecord(dataDir).alive(), { timeout: 5000 }).toHaveLength(1)
  const [parent] = new ProcessRecord(dataDir).alive()
  running.child.kill("SIGKILL")
  const grandchild = Number(readFileSync(file, "utf8"))
  await expect.poll(() => parent && isAlive(parent), { timeout: 10_000 }).toBe(false)
  await expect.poll(() => startedAt(grandchild), { timeout: 5000 }).toBeUndefined()
})

test("a recorded process whose id somebody else has now is left alone", async () => {
  const dataDir = scratchFolder()
  const bystander = runNode(["-e", "setInterval(() => {}, 1000)"])
  const { pid } = bystander.child
  const recorded = {
    name: "api",
    pid,
    startedAt: "an earlier time",
    stopSignal: "SIGTERM",
    wholeGroup: false,
  }
  writeFileSync(join(dataDir, "processes.json"), JSON.stringify([recorded]))
  await expect(new ProcessRecord(dataDir).stopAll(1)).resolves.toEqual([])
  expect(bystander.child.exitCode ?? bystander.child.signalCode).toBeNull()
})
