import { Refusal } from "./bootstrap/refusal.mjs"
import type { Children } from "./children.ts"
import { requireReachable } from "./database.ts"
import { EmbeddedPostgres } from "./postgres/embedded-postgres.ts"
import type { Secrets } from "./secrets.ts"
import type { Settings } from "./settings.ts"

export type OpenDatabase = {
  /** Holds a password; never printed. */
  url: string
  /** A few words for the person at the terminal. */
  description: string
  stop: () => Promise<void>
}

type Options = {
  settings: Settings
  secrets: Secrets
  children: Children
  durable?: boolean
  /** Called when the embedded server died and could not be brought back. */
  onGivenUp?: (reason: string) => void
}

/** The operator's own database if DATABASE_URL names one, else the embedded PostgreSQL, started. */
export async function openDatabase(options: Options): Promise<OpenDatabase> {
  const { settings, secrets, children, durable = true } = options
  if (settings.databaseUrl) {
    await requireReachable(settings.databaseUrl)
    return { url: settings.databaseUrl, description: "the one of DATABASE_URL", stop: async () => {} }
  }
  const { dataDir, logsDir } = settings
  const postgres = new EmbeddedPostgres({
    dataDir,
    logsDir,
    password: secrets.postgresPassword,
    children,
    durable,
  })
  await postgres.start()
  keepAlive(postgres, options.onGivenUp ?? (() => {}))
  return { url: postgres.url, description: `port ${postgres.port}`, stop: () => postgres.stop() }
}

/** The services know the port, so a server that died is started again on the same one; its journal restores it. */
function keepAlive(postgres: EmbeddedPostgres, onGivenUp: (reason: string) => void): void {
  const { server, port } = postgres
  server?.once("exit", async (code, signal) => {
    // A stop that was asked for has taken the server out before it exits.
    if (postgres.server !== server) return
    console.error(`\npostgres has died (${signal ?? `code ${code}`}); starting it again.`)
    try {
      await postgres.start()
      if (postgres.port !== port)
        throw new Refusal(`Its port ${port} was taken by another program meanwhile.`)
      keepAlive(postgres, onGivenUp)
    } catch (error) {
      onGivenUp(`postgres could not be started again. ${error instanceof Error ? error.message : error}`)
    }
  })
}
