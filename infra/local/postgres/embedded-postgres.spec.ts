import { writeFileSync } from "node:fs"
import { join } from "node:path"
import pg from "pg"
import { expect, onTestFinished, test, vi } from "vitest"
import { isAlive } from "../bootstrap/process-identity.mjs"
import { Children } from "../children.ts"
import { ProcessRecord } from "../process-record.ts"
import { runNode } from "../run-script.fixture.ts"
import { scratchFolder } from "../scratch.fixture.ts"
import { EmbeddedPostgres } from "./embedded-postgres.ts"

// Real processes on a machine that may be busy.
vi.setConfig({ testTimeout: 30_000 })

const password = "with spaces & signs @:/"
const here = import.meta.dirname

/** A program that starts PostgreSQL in `dataDir`, prints its address, and then does nothing. */
const holder = (dataDir: string) => `
  import { Children } from ${JSON.stringify(join(here, "..", "children.ts"))}
  import { EmbeddedPostgres } from ${JSON.stringify(join(here, "embedded-postgres.ts"))}
  const dataDir = ${JSON.stringify(dataDir)}
  const children = new Children(dataDir)
  const postgres = new EmbeddedPostgres({
    dataDir, logsDir: dataDir + "/logs", password: ${JSON.stringify(password)}, children,
  })
  await postgres.start()
  console.log(postgres.url)
  setInterval(() => {}, 1000)`

async function started(dataDir: string): Promise<EmbeddedPostgres> {
  const children = new Children(dataDir)
  onTestFinished(() => children.close(10))
  const postgres = new EmbeddedPostgres({ dataDir, logsDir: join(dataDir, "logs"), password, children })
  await postgres.start()
  return postgres
}

async function query(url: string, sql: string): Promise<unknown[]> {
  const client = new pg.Client({ connectionString: url })
  client.on("error", () => {})
  await client.connect()
  try {
    return (await client.query(sql)).rows
  } finally {
    await client.end()
  }
}

async function until(condition: () => boolean): Promise<void> {
  await expect.poll(condition, { timeout: 10_000, interval: 20 }).toBe(true)
}

test("the password is needed even on the loopback address", async () => {
  const postgres = await started(scratchFolder())
  const without = postgres.url.replace(/:[^:@]+@/, ":wrong@")
  await expect(query(postgres.url, "select 1 as one")).resolves.toEqual([{ one: 1 }])
  await expect(query(without, "select 1")).rejects.toThrow("password authentication failed")
})

test("what was committed survives a stop, a killed program and a killed server", async () => {
  const dataDir = scratchFolder()
  const first = await started(dataDir)
  await query(first.url, "create table kept (what text); insert into kept values ('before the stop')")
  await first.stop()

  const program = runNode(["--input-type=module", "-e", holder(dataDir)])
  await until(() => program.output().includes("postgres://"))
  await query(program.output().trim(), "insert into kept values ('before the kill')")
  const [server] = new ProcessRecord(dataDir).alive()
  if (!server) throw new Error("the server is not recorded")
  program.child.kill("SIGKILL")
  await until(() => !isAlive(server))

  const third = await started(dataDir)
  await query(third.url, "insert into kept values ('before the crash')")
  third.server?.kill("SIGKILL")
  const fourth = await started(dataDir)
  await expect(query(fourth.url, "select what from kept")).resolves.toEqual([
    { what: "before the stop" },
    { what: "before the kill" },
    { what: "before the crash" },
  ])
})

test("a server that still runs after both its program and the warden were killed is replaced", async () => {
  const dataDir = scratchFolder()
  const orphanage = new Children(join(dataDir, "elsewhere"))
  onTestFinished(() => orphanage.close(10))
  const orphan = new EmbeddedPostgres({
    dataDir,
    logsDir: join(dataDir, "logs"),
    password,
    children: orphanage,
  })
  await orphan.start()
  await query(orphan.url, "create table kept (what text); insert into kept values ('by the orphan')")
  const next = await started(dataDir)
  expect(next.port).toBe(orphan.port)
  await expect(query(next.url, "select what from kept")).resolves.toEqual([{ what: "by the orphan" }])
})

test("a pid file that names some other living process does not stop a start", async () => {
  const dataDir = scratchFolder()
  await (await started(dataDir)).stop()
  writeFileSync(join(dataDir, "postgres", "postmaster.pid"), `${process.pid}\n`)
  const again = await started(dataDir)
  await expect(query(again.url, "select 1 as one")).resolves.toEqual([{ one: 1 }])
})
