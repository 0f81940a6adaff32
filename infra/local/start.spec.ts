import { createServer } from "node:net"
import { join } from "node:path"
import { expect, onTestFinished, test, vi } from "vitest"
import { findFreePort } from "./ports.ts"
import { runNode } from "./run-script.fixture.ts"
import { scratchFolder } from "./scratch.fixture.ts"

// Real processes on a machine that may be busy.
vi.setConfig({ testTimeout: 30_000 })

const start = join(import.meta.dirname, "start.ts")

async function environment(): Promise<Record<string, string>> {
  return {
    DATA_DIR: scratchFolder(),
    PORT_API: String(await findFreePort()),
    PORT_WEB: String(await findFreePort()),
  }
}

async function occupy(port: number, host: string): Promise<void> {
  const server = createServer()
  await new Promise<void>((resolve) => server.listen(port, host, resolve))
  onTestFinished(() => new Promise<void>((resolve) => void server.close(() => resolve())))
}

test.each(["PORT_API", "PORT_WEB"])(
  "a taken %s is one sentence that names it, and a failure",
  async (variable) => {
    const env = await environment()
    await occupy(Number(env[variable]), "0.0.0.0")
    const { code, output } = await runNode([start], env).ended
    expect(output).toContain(
      `\nPort ${env[variable]} is taken by another program; stop that one or set ${variable} to a free port.\n`,
    )
    expect(code).toBe(1)
  },
)

test("a port that is no number is refused by its variable's name", async () => {
  const { code, output } = await runNode([start], { ...(await environment()), PORT_API: "90000" }).ended
  expect(output).toBe('\nPORT_API is "90000", which is not a port number between 1 and 65535.\n')
  expect(code).toBe(1)
})

test("an unreachable DATABASE_URL is one sentence without the password, and a failure", async () => {
  const port = await findFreePort()
  const DATABASE_URL = `postgres://ovop:very-secret@localhost:${port}/market`
  const { code, output } = await runNode([start], { ...(await environment()), DATABASE_URL }).ended
  expect(output).toMatch(
    new RegExp(
      `\nThe database of DATABASE_URL \\(localhost:${port}/market\\) cannot be reached: .*ECONNREFUSED.*\n$`,
    ),
  )
  expect(output).not.toContain("very-secret")
  expect(code).toBe(1)
})

test("a DATABASE_URL that is no address is refused without repeating it", async () => {
  const { code, output } = await runNode([start], { ...(await environment()), DATABASE_URL: "secret stuff" })
    .ended
  expect(output).toContain(
    "DATABASE_URL is not an address of the form postgres://user:password@host:port/database.",
  )
  expect(output).not.toContain("secret stuff")
  expect(code).toBe(1)
})
