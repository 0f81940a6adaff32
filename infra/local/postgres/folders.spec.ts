import { chmodSync, existsSync, mkdirSync, statSync } from "node:fs"
import { join } from "node:path"
import pg from "pg"
import { expect, onTestFinished, test, vi } from "vitest"
import { Children } from "../children.ts"
import { scratchFolder } from "../scratch.fixture.ts"
import { EmbeddedPostgres } from "./embedded-postgres.ts"
import { findPostgresFolders, removeOutside } from "./folders.ts"
import { canReach } from "./reach.ts"

// Real processes on a machine that may be busy.
vi.setConfig({ testTimeout: 30_000 })

test("a folder is reached through open parents only", () => {
  const folder = scratchFolder()
  const stranger = { uid: statSync(folder).uid + 1, gid: statSync(folder).gid + 1 }
  const inside = join(folder, "data", "PG_VERSION")
  expect(canReach(inside, stranger)).toBe(true)
  mkdirSync(join(folder, "data"))
  chmodSync(join(folder, "data"), 0o700)
  expect(canReach(inside, stranger)).toBe(false)
  chmodSync(join(folder, "data"), 0o711)
  expect(canReach(inside, stranger)).toBe(true)
})

test("data lives in the checkout where PostgreSQL's user may enter it, and that user is never root", () => {
  const dataDir = scratchFolder()
  const { data, runAs } = findPostgresFolders(dataDir)
  expect(data).toBe(join(dataDir, "postgres"))
  expect(runAs?.uid ?? process.getuid?.()).not.toBe(0)
})

test("a checkout that only its owner may enter has a running database, for root outside until a reset", async () => {
  const dataDir = scratchFolder({ closed: true })
  const outside = scratchFolder()
  chmodSync(outside, 0o755)
  const { data } = findPostgresFolders(dataDir, outside)
  expect(data.startsWith(process.getuid?.() === 0 ? outside : dataDir)).toBe(true)
  expect(findPostgresFolders(dataDir, join(outside, "unused")).data).toBe(data)

  const children = new Children(dataDir)
  onTestFinished(() => children.close(10))
  const postgres = new EmbeddedPostgres({
    dataDir,
    logsDir: join(dataDir, "logs"),
    password: "secret",
    children,
  })
  await postgres.start()
  const client = new pg.Client({ connectionString: postgres.url })
  await client.connect()
  expect((await client.query("show data_directory")).rows).toEqual([{ data_directory: data }])
  await client.end()
  await postgres.stop()

  removeOutside(dataDir)
  expect(existsSync(data)).toBe(!data.startsWith(outside))
})
