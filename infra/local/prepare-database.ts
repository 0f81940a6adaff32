import { join } from "node:path"
import { Refusal } from "./bootstrap/refusal.mjs"
import type { Children } from "./children.ts"
import { readPublishableKey, withClient } from "./database.ts"
import { apiEnvironment } from "./environments.ts"
import { followLog } from "./follow-log.ts"
import { type Marker, readMarkers, setMarker } from "./markers.ts"
import { runOrRefuse } from "./run-to-end.ts"
import type { Secrets } from "./secrets.ts"
import type { Settings } from "./settings.ts"

export type Prepare = {
  settings: Settings
  secrets: Secrets
  children: Children
  databaseUrl: string
  /** The built server in production, the sources in development. */
  mode: "production" | "development"
}

/** Brings the schema to what this build of the backend expects; does nothing when that build has done so here. */
export async function migrate(
  prepare: Prepare,
  buildHash: string,
  note: (text: string) => void,
): Promise<void> {
  await once(prepare, "migrated", buildHash, note, async () => {
    await medusa(prepare, "migrate", ["db:migrate", "--execute-safe-links"])
  })
}

/**
 * Fills a new database with the demo market; a database that had it once is left as people have changed it.
 * That it began is noted too: half a market cannot be filled up, see {@link discardHalfSeeded}.
 */
export async function seedOnce(prepare: Prepare, note: (text: string) => void): Promise<void> {
  await once(prepare, "seeded", "yes", note, async () => {
    await setMarker(prepare.databaseUrl, "seeded", "begun")
    await seed(prepare, [])
  })
}

/**
 * Empties a database whose first seed was cut off, before anybody used it. Only ours is emptied by itself; an
 * operator's own is left to the operator.
 */
export async function discardHalfSeeded({ settings, databaseUrl }: Prepare): Promise<void> {
  if ((await readMarkers(databaseUrl)).seeded !== "begun") return
  if (settings.databaseUrl)
    throw new Refusal(
      "The first seed of the database of DATABASE_URL was cut off; give it an empty database.",
    )
  await withClient(databaseUrl, async (client) => {
    await client.query("drop schema public cascade; create schema public; drop schema ovop_runtime cascade")
  })
}

/**
 * Runs the seed, which adds what is missing and changes nothing else. `seedArgs` reach it as SEED_ARGS; `onSaid` hears
 * how far it is. Arguments that it does not understand are a Refusal in its own words.
 */
export async function seed(
  prepare: Prepare,
  seedArgs: string[],
  onSaid: (text: string) => void = () => {},
): Promise<void> {
  await runScript(prepare, "seed", { SEED_ARGS: JSON.stringify(seedArgs) }, onSaid)
}

/** Checks the audit log, or tells its head; what it found wrong is a Refusal in its own words. */
export async function audit(prepare: Prepare, args: string[], onSaid: (text: string) => void): Promise<void> {
  await runScript(prepare, "audit", { AUDIT_ARGS: JSON.stringify(args) }, onSaid)
}

/** Runs a script of the backend. Its lines `<name>: …` are said on, `<name> refuses: …` is why it failed. */
async function runScript(
  prepare: Prepare,
  name: string,
  args: Record<string, string>,
  onSaid: (text: string) => void,
): Promise<void> {
  const script = `./src/scripts/${name}.${prepare.mode === "production" ? "js" : "ts"}`
  const said = `${name}: `
  const refused = `${name} refuses: `
  let refusal: string | undefined
  const hear = (line: string) => {
    if (line.startsWith(said)) onSaid(line.slice(said.length))
    if (line.startsWith(refused)) refusal = line.slice(refused.length)
  }
  const stop = followLog(join(prepare.settings.logsDir, `${name}.log`), hear)
  try {
    // The seed fills the search index itself, at its end; delivering change by change beside it would slow both.
    await medusa(prepare, name, ["exec", script], { ...args, OUTBOX_DELIVERY: "false" })
  } catch (error) {
    stop()
    throw refusal ? new Refusal(refusal) : error
  } finally {
    stop()
  }
}

/** The storefront's key, which only a seeded database has. */
export async function requirePublishableKey(databaseUrl: string): Promise<string> {
  const key = await readPublishableKey(databaseUrl)
  if (key) return key
  throw new Refusal("The database holds no publishable key for the storefront; run npm run seed.")
}

/** The folder and the command by which Medusa is run in each mode. */
export function medusaPlace(settings: Settings, mode: Prepare["mode"]): { cwd: string; command: string } {
  const backend = join(settings.root, "backend")
  return {
    cwd: mode === "production" ? join(backend, ".medusa", "server") : backend,
    command: join(backend, "node_modules", ".bin", "medusa"),
  }
}

async function once(
  { databaseUrl }: Prepare,
  marker: Marker,
  value: string,
  note: (text: string) => void,
  work: () => Promise<void>,
): Promise<void> {
  const markers = await readMarkers(databaseUrl)
  if (markers[marker] === value) return note("done before")
  await work()
  await setMarker(databaseUrl, marker, value)
}

async function medusa(prepare: Prepare, name: string, args: string[], extra: Record<string, string> = {}) {
  const { settings, secrets, children, databaseUrl, mode } = prepare
  await runOrRefuse({
    ...medusaPlace(settings, mode),
    children,
    logsDir: settings.logsDir,
    name,
    args,
    env: { ...apiEnvironment(settings, secrets, databaseUrl, mode), ...extra },
  })
}
