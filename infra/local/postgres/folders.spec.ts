import { chmodSync, existsSync, mkdirSync, statSync } from "node:fs"
import { join } from "node:path"
import pg from "pg"
import { describe, expect, onTestFinished, test, vi } from "vitest"
import { Children } from "../children.ts"
import { scratchFolder } from "../scratch.fixture.ts"
import { EmbeddedPostgres } from "./embedded-postgres.ts"
import { findPostgresFolders, removeOutside } from "./folders.ts"
import { canReach } from "./reach.ts"

// Real processes on a machine that may be busy.
vi.setConfig({ testTimeout: 30_000 })

const somebody = { uid: 65534, gid: 65534 }
const isRoot = process.getuid?.() === 0

test("a folder is reached through open parents only", () => {
  const folder = scratchFolder()
  expect(canReach(join(folder, "data", "PG_VERSION"), somebody)).toBe(true)
  mkdirSync(join(folder, "data"))
  chmodSync(join(folder, "data"), 0o700)
  expect(canReach(join(folder, "data", "PG_VERSION"), somebody)).toBe(isRoot ? false : canReachOwn(folder))
  chmodSync(join(folder, "data"), 0o711)
  expect(canReach(join(folder, "data", "PG_VERSION"), somebody)).toBe(true)
})

function canReachOwn(folder: string): boolean {
  return statSync(folder).uid === somebody.uid
}

describe.runIf(isRoot)("as root", () => {
  test("data lives in the checkout when the unprivileged user may enter it", () => {
    const dataDir = scratchFolder()
    const { data, runAs } = findPostgresFolders(dataDir)
    expect(data).toBe(join(dataDir, "postgres"))
    expect(runAs?.uid).not.toBe(0)
  })

  test("a checkout only root may enter runs PostgreSQL outside, keeps it there, and takes it away on reset", async () => {
    const dataDir = scratchFolder({ closed: true })
    const outside = scratchFolder()
    chmodSync(outside, 0o755)
    const folders = findPostgresFolders(dataDir, outside)
    expect(folders.data.startsWith(outside)).toBe(true)
    expect(findPostgresFolders(dataDir, join(outside, "unused")).data).toBe(folders.data)

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
    expect((await client.query("show data_directory")).rows).toEqual([{ data_directory: folders.data }])
    await client.end()
    await postgres.stop()

    removeOutside(dataDir)
    expect(existsSync(folders.data)).toBe(false)
  })
})
