import { join } from "node:path"
import { isOrphaned, readLock, takeLock } from "./bootstrap/file-lock.mjs"
import { Refusal } from "./bootstrap/refusal.mjs"
import { buildChanged } from "./build.ts"
import { Children } from "./children.ts"
import { openDatabase } from "./open-database.ts"
import { EmbeddedPostgres } from "./postgres/embedded-postgres.ts"
import { migrate, type Prepare, seed } from "./prepare-database.ts"
import { reportFailure } from "./report-failure.ts"
import { readSecrets } from "./secrets.ts"
import { readSettings } from "./settings.ts"
import { Shutdown } from "./shutdown.ts"
import { stage } from "./stage.ts"

const shutdown = new Shutdown()
const settings = readSettings()
const lockFile = join(settings.dataDir, "run.lock")
const lock = takeLock(lockFile, { command: "seed" })
// A running market keeps its own record of children, so ours stands beside it.
const children = new Children(join(settings.dataDir, "seed"))
try {
  await Promise.race([lock.taken ? seedAlone() : seedBesideRunning(lock.by.command), shutdown.wished])
} catch (error) {
  reportFailure(error)
}
await children.close(5)
if (lock.taken) lock.release()
process.exit(shutdown.signal.aborted ? 130 : process.exitCode)

async function seedAlone(): Promise<void> {
  await new Children(settings.dataDir).close(3)
  const secrets = readSecrets(settings.dataDir)
  const database = await stage("postgres", () => openDatabase({ settings, secrets, children }))
  try {
    const { backend } = await stage("build", (note) =>
      buildChanged(settings, children, { note, ownLock: "run" }),
    )
    const prepare: Prepare = { settings, secrets, children, databaseUrl: database.url, mode: "production" }
    await stage("migrate", (note) => migrate(prepare, backend, note))
    await stage("seed", () => seed(prepare, process.argv.slice(2), (text) => console.log(`    ${text}`)))
  } finally {
    await database.stop()
  }
}

async function seedBesideRunning(command: string): Promise<void> {
  const by = readLock(lockFile)
  if (by && (isOrphaned(by) || !["start", "dev"].includes(by.command))) {
    throw new Refusal(`npm run ${by.command} is running in this checkout; wait for it to end.`)
  }
  const secrets = readSecrets(settings.dataDir)
  const databaseUrl =
    settings.databaseUrl ?? EmbeddedPostgres.runningUrl(settings.dataDir, secrets.postgresPassword)
  const mode = command === "dev" ? "development" : "production"
  const prepare: Prepare = { settings, secrets, children, databaseUrl, mode }
  await stage("seed", () => seed(prepare, process.argv.slice(2), (text) => console.log(`    ${text}`)))
}
