import { ContainerRegistrationKeys, MedusaService } from "@medusajs/framework/utils"
import { checkChain, type Head, type Verdict } from "./check-chain"
import type { EntryRow } from "./entry-hash"
import { AuditCheck } from "./models/audit-check"

type Sql = { raw<Row>(sql: string, values?: readonly unknown[]): Promise<{ rows: Row[] }> }
type Connection = Sql & {
  transaction<Done>(
    work: (sql: Sql) => Promise<Done>,
    options: { isolationLevel: "repeatable read"; readOnly: true },
  ): Promise<Done>
}

/** Entries read at once; a chain of years does not fit into memory. */
const PAGE = 1000
/** Below every number that a forged entry could have. */
const BELOW_ALL = "-9223372036854775808"

async function readHead(sql: Sql): Promise<Head> {
  const { rows } = await sql.raw<{ number: string; hash: string }>("select number, hash from audit_head")
  const [row] = rows
  if (!row) throw new Error("The audit log has lost its head.")
  return { number: Number(row.number), hash: row.hash }
}

async function* readEntries(sql: Sql): AsyncGenerator<EntryRow> {
  let last: string | number = BELOW_ALL
  for (;;) {
    const { rows }: { rows: EntryRow[] } = await sql.raw<EntryRow>(
      "select * from audit_entry where number > ? order by number limit ?",
      [last, PAGE],
    )
    yield* rows
    const end = rows.at(-1)
    if (!end || rows.length < PAGE) return
    last = end.number
  }
}

export default class AuditModuleService extends MedusaService({ AuditCheck }) {
  private readonly connection: Connection

  constructor(cradle: Record<string, unknown>) {
    super(cradle)
    this.connection = cradle[ContainerRegistrationKeys.PG_CONNECTION] as Connection
  }

  /** The newest entry; number 0 before the first. */
  async head(): Promise<Head> {
    return await readHead(this.connection)
  }

  /** Checks every entry, and what a head kept elsewhere says of them; writes nothing. */
  async verify(kept?: Head): Promise<Verdict> {
    // One view of everything: what is appended meanwhile belongs to the next check.
    return await this.connection.transaction(
      async (sql) => await checkChain(readEntries(sql), { head: await readHead(sql), kept }),
      { isolationLevel: "repeatable read", readOnly: true },
    )
  }
}
