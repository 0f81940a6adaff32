import { readdirSync, rmSync } from "node:fs"
import { join } from "node:path"
import { createInterface } from "node:readline/promises"
import { readLock } from "./bootstrap/file-lock.mjs"
import { Refusal } from "./bootstrap/refusal.mjs"
import { Children } from "./children.ts"
import { findPostgresFolders, removeOutside } from "./postgres/folders.ts"
import { stopLeftoverServer } from "./postgres/leftover-server.ts"
import { reportFailure } from "./report-failure.ts"
import { readSettings } from "./settings.ts"

/** The locks of this very command and of an install beside it. */
const KEPT = /\.lock$/

try {
  const { dataDir } = readSettings()
  const test = readLock(join(dataDir, "test.lock"))
  if (test) throw new Refusal(`npm run ${test.command} is running in this checkout; wait for it to end.`)
  await confirm(dataDir)
  // A killed run may have left a server on the very files that go.
  const children = new Children(dataDir)
  await children.stopOrphans()
  await stopLeftoverServer(findPostgresFolders(dataDir).data)
  await children.close(0)
  removeOutside(dataDir)
  for (const entry of readdirSync(dataDir)) {
    if (!KEPT.test(entry)) rmSync(join(dataDir, entry), { recursive: true, force: true })
  }
  console.log(`${dataDir} is empty; the next npm start begins anew.`)
} catch (error) {
  reportFailure(error)
}
// The channel to the process that started us would keep this one alive.
process.exit()

async function confirm(dataDir: string): Promise<void> {
  if (process.argv.includes("--yes")) return
  if (!process.stdin.isTTY) {
    throw new Refusal("npm run reset asks before it deletes; without a terminal say npm run reset -- --yes.")
  }
  const terminal = createInterface({ input: process.stdin, output: process.stdout })
  const answer = await terminal.question(
    `This deletes everything in ${dataDir}: database, orders, uploads, secrets. Type yes to go on: `,
  )
  terminal.close()
  if (answer.trim().toLowerCase() !== "yes") throw new Refusal("Nothing was deleted.")
}
