import { createHash } from "node:crypto"
import { MedusaError } from "@medusajs/framework/utils"
import { type ClientConfig, Pool, type QueryResultRow } from "pg"
import type { Sql } from "./sql"

/** The application's connection, of which only its settings are wanted. */
export type Connection = { client: { config: { connection: ClientConfig } } }

type Asking = {
  /** Asked so often and so much alike that its plan may be kept. PostgreSQL looks at its values and mostly does not. */
  planned?: boolean
  /** One plan is right whatever its values are, and is kept: making it costs more than reading a page by it. */
  settled?: boolean
  /** Large enough that how it is read must not be left to guesses. */
  byIndex?: boolean
}
export type Ask = <Row>(statement: Sql, asking?: Asking) => Promise<Row[]>

/** A table, or a column of one that was made before this form of it. */
const UNDEFINED = new Set(["42P01", "42703"])
/** A plan that a connection keeps and that its table outgrew. */
const OUTGROWN = new Set(["0A000", "26000"])

/** Readings are short, and more of them at once than a database has processors only wait in it. */
const CONNECTIONS = 5
/** A connection keeps its plans; one that is closed as soon as it is idle would plan anew. */
const IDLE_MS = 60_000

/** As many plans as a connection may keep; whatever else is asked is planned each time. */
const MOST_PLANS = 200

/** The plan that is made first stays, whatever its values are. */
const SETTLED = "-c plan_cache_mode=force_generic_plan"
/**
 * PostgreSQL does not know that a text beside the row is dear to read, and would rather read all rows than an index
 * whenever a query has many words; and it compiles what is done before it is.
 */
const BY_INDEX = "-c enable_seqscan=off -c jit=off"

type Written = { text: string; name?: string }

const codeOf = (error: unknown) => String((error as { code?: string } | null)?.code)

/**
 * Runs statements on connections of their own, so that whoever reads the catalogue neither waits for whoever orders nor
 * makes him wait: a statement that is asked often is planned once for each connection, and not at every request.
 */
export class Statements {
  private readonly known = new Map<string, Written>()

  private readonly pool: Pool
  private readonly settledPool: Pool
  private readonly indexPool: Pool

  constructor({ client }: Connection) {
    const { connection } = client.config
    this.pool = poolOf(connection)
    this.settledPool = poolOf({ ...connection, options: SETTLED })
    this.indexPool = poolOf({ ...connection, options: BY_INDEX })
  }

  readonly ask: Ask = async <Row>(statement: Sql, asking: Asking = {}): Promise<Row[]> => {
    try {
      return await this.run<Row & QueryResultRow>(statement, asking)
    } catch (error) {
      // The module asks again elsewhere when an index was replaced meanwhile; it knows that by this type.
      if (UNDEFINED.has(codeOf(error)))
        throw new MedusaError(MedusaError.Types.NOT_FOUND, "This search index is not there")
      throw error
    }
  }

  private async run<Row extends QueryResultRow>({ text, values }: Sql, asking: Asking): Promise<Row[]> {
    const written: Written = asking.planned || asking.settled ? this.named(text) : { text: numbered(text) }
    const pool = this.poolFor(asking, written)
    try {
      return (await pool.query<Row>({ ...written, values: [...values] })).rows
    } catch (error) {
      if (written.name === undefined || !OUTGROWN.has(codeOf(error))) throw error
      return (await this.pool.query<Row>({ text: written.text, values: [...values] })).rows
    }
  }

  /** What has no name left for its plan is planned for its values. */
  private poolFor({ settled, byIndex }: Asking, { name }: Written): Pool {
    if (byIndex) return this.indexPool
    return settled && name !== undefined ? this.settledPool : this.pool
  }

  /** The text with a name for its plan, while there are few. */
  private named(text: string): Written {
    const known = this.known.get(text)
    if (known) return known
    if (this.known.size >= MOST_PLANS) return { text: numbered(text) }
    const name = `ovop_${createHash("sha1").update(text).digest("base64url")}`
    const written = { text: numbered(text), name }
    this.known.set(text, written)
    return written
  }
}

function poolOf(connection: ClientConfig): Pool {
  const pool = new Pool({
    ...connection,
    max: CONNECTIONS,
    idleTimeoutMillis: IDLE_MS,
    allowExitOnIdle: true,
    application_name: "ovop-search",
  })
  // An idle connection that the server closes is replaced at the next statement.
  pool.on("error", () => undefined)
  return pool
}

/** Bindings by number, as the driver wants them. */
function numbered(text: string): string {
  let at = 0
  return text.replace(/\?/g, () => `$${++at}`)
}
