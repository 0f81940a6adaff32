import { createHash } from "node:crypto"
import { MedusaError } from "@medusajs/framework/utils"
import type { Sql } from "./sql"

type Connection = {
  query<Row>(query: { name?: string; text: string; values: readonly unknown[] }): Promise<{ rows: Row[] }>
}
export type Pool = {
  client: { acquireConnection(): Promise<Connection>; releaseConnection(connection: Connection): unknown }
}

type Asking = {
  /** Asked so often and so much alike that its plan is kept. */
  planned?: boolean
  /** Large enough that how it is read must not be left to guesses. */
  byIndex?: boolean
}
export type Ask = <Row>(statement: Sql, options?: Asking) => Promise<Row[]>

/**
 * PostgreSQL does not know that a text beside the row is dear to read, and would rather read all rows than an index
 * whenever a query has many words; and it compiles what is done before it is.
 */
const BY_INDEX = "begin; set local enable_seqscan = off; set local jit = off"

/** A table, or a column of one that was made before this form of it. */
const UNDEFINED = new Set(["42P01", "42703"])
/** A plan that a connection keeps and that its table outgrew. */
const OUTGROWN = new Set(["0A000", "26000"])

/** As many plans as a connection may keep; whatever else is asked is planned each time. */
const MOST_PLANS = 200

type Written = { text: string; name?: string }

const codeOf = (error: unknown) => String((error as { code?: string } | null)?.code)

/**
 * Runs statements on the application's own connections, past the query builder: a statement that is asked often is
 * planned once for each connection, and not at every request.
 */
export class Statements {
  private readonly known = new Map<string, Written>()

  constructor(private readonly pool: Pool) {}

  readonly ask: Ask = async <Row>(statement: Sql, asking: Asking = {}): Promise<Row[]> => {
    const connection = await this.pool.client.acquireConnection()
    try {
      if (asking.byIndex) return await this.runByIndex<Row>(connection, statement)
      return await this.run<Row>(connection, statement, asking.planned === true)
    } catch (error) {
      // The module asks again elsewhere when an index was replaced meanwhile; it knows that by this type.
      if (UNDEFINED.has(codeOf(error)))
        throw new MedusaError(MedusaError.Types.NOT_FOUND, "This search index is not there")
      throw error
    } finally {
      this.pool.client.releaseConnection(connection)
    }
  }

  private async runByIndex<Row>(connection: Connection, statement: Sql): Promise<Row[]> {
    await connection.query({ text: BY_INDEX, values: [] })
    try {
      return await this.run<Row>(connection, statement, false)
    } finally {
      await connection.query({ text: "rollback", values: [] })
    }
  }

  private async run<Row>(connection: Connection, { text, values }: Sql, planned: boolean): Promise<Row[]> {
    const written = planned ? this.named(text) : { text: numbered(text) }
    try {
      return (await connection.query<Row>({ ...written, values })).rows
    } catch (error) {
      if (!("name" in written) || !OUTGROWN.has(codeOf(error))) throw error
      return (await connection.query<Row>({ text: written.text, values })).rows
    }
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

/** Bindings by number, as the driver wants them. */
function numbered(text: string): string {
  let at = 0
  return text.replace(/\?/g, () => `$${++at}`)
}
