import { join } from "node:path"
import { isOrphaned, readLock, takeLock } from "./bootstrap/file-lock.mjs"
import { Refusal } from "./bootstrap/refusal.mjs"
import { buildChanged } from "./build.ts"
import { Children } from "./children.ts"
import { openDatabase } from "./open-database.ts"
import { EmbeddedPostgres } from "./postgres/embedded-postgres.ts"
import type { Prepare } from "./prepare-database.ts"
import { reportFailure } from "./report-failure.ts"
import { readSecrets } from "./secrets.ts"
import { readSettings } from "./settings.ts"
import { Shutdown } from "./shutdown.ts"
import { stage } from "./stage.ts"

/** `backend` is the hash of what was built for this command; undefined beside a market that runs already. */
type Work = (prepare: Prepare, backend: string | undefined) => Promise<void>

/**
 * Runs a command on the market's database, beside a running market or with a database of its own, and ends this
 * process with the command's exit code.
 */
export async function withMarketDatabase(command: string, work: Work): Promise<never> {
  const shutdown = new Shutdown()
  const settings = readSettings()
  const lockFile = join(settings.dataDir, "run.lock")
  const lock = takeLock(lockFile, { command })
  // A running market keeps its own record of children, so ours stands beside it.
  const children = new Children(join(settings.dataDir, command))
  try {
    const run = lock.taken ? alone() : beside(lock.by.command)
    await Promise.race([run, shutdown.wished])
  } catch (error) {
    reportFailure(error)
  }
  await children.close(5)
  if (lock.taken) lock.release()
  process.exit(shutdown.signal.aborted ? 130 : process.exitCode)

  async function alone(): Promise<void> {
    await new Children(settings.dataDir).close(3)
    const secrets = readSecrets(settings.dataDir)
    const database = await stage("postgres", () => openDatabase({ settings, secrets, children }))
    try {
      const { backend } = await stage("build", (note) =>
        buildChanged(settings, children, { note, ownLock: "run" }),
      )
      await work({ settings, secrets, children, databaseUrl: database.url, mode: "production" }, backend)
    } finally {
      await database.stop()
    }
  }

  async function beside(running: string): Promise<void> {
    const by = readLock(lockFile)
    if (by && (isOrphaned(by) || !["start", "dev"].includes(by.command))) {
      throw new Refusal(`npm run ${by.command} is running in this checkout; wait for it to end.`)
    }
    const secrets = readSecrets(settings.dataDir)
    const databaseUrl =
      settings.databaseUrl ?? EmbeddedPostgres.runningUrl(settings.dataDir, secrets.postgresPassword)
    const mode = running === "dev" ? "development" : "production"
    await work({ settings, secrets, children, databaseUrl, mode }, undefined)
  }
}
