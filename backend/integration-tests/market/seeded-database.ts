import { readFileSync } from "node:fs"
import { join } from "node:path"
import type { Client } from "pg"

const SQL = readFileSync(join(import.meta.dirname, "keep-and-restore.sql"), "utf8")
/** How long what a test left running may take to its end before it is cut off. */
const QUIET_WITHIN_MS = 2_000

/** Whoever else is in the middle of something here. */
const BUSY = `
  select pid from pg_stat_activity
   where datname = current_database() and pid <> pg_backend_pid() and backend_type = 'client backend'
     and state <> 'idle'`

/** Everything of the schema that a test has been seen to change. */
const SCHEMA = `
  select format('%s %s %s', c.relname, c.relkind, c.relnatts) as thing
    from pg_class c where c.relnamespace = 'public'::regnamespace
  union all
  select format('%s %s %s', t.tgrelid::regclass, t.tgname, t.tgenabled) from pg_trigger t
   where not t.tgisinternal order by 1`

type Sequence = { name: string; value: string; called: boolean }

const things = ({ rows }: { rows: { thing: string }[] }) => rows.map(({ thing }) => thing)

/**
 * A database whose content is kept once and put back as often as wanted. Only tables that were written to since are
 * touched: a row tells by its xmin whether it was there. The application stays connected, unlike when the whole
 * database is made anew.
 */
export class SeededDatabase {
  private constructor(
    private readonly client: Client,
    private readonly schema: string[],
    private readonly sequences: Sequence[],
  ) {}

  /** Keeps what the database holds now. The connection is used for nothing else from here on. */
  static async keep(client: Client): Promise<SeededDatabase> {
    await untilQuiet(client)
    await client.query(SQL)
    await client.query("select seeded.keep()")
    const schema = things(await client.query(SCHEMA))
    return new SeededDatabase(client, schema, await readSequences(client))
  }

  /** Puts everything back as it was kept; throws when the schema is another, which the test before has to undo. */
  async restore(): Promise<void> {
    await untilQuiet(this.client)
    const schema = things(await this.client.query(SCHEMA))
    const changed = [
      ...this.schema.filter((thing) => !schema.includes(thing)),
      ...schema.filter((thing) => !this.schema.includes(thing)),
    ]
    if (changed.length > 0) throw new Error(`A test left the schema changed: ${changed.join(", ")}`)
    await this.client.query("select seeded.restore()")
    for (const { name, value, called } of this.sequences)
      await this.client.query("select setval($1, $2, $3)", [name, value, called])
  }
}

async function untilQuiet(client: Client): Promise<void> {
  const isQuiet = async () => expect((await client.query(BUSY)).rows).toEqual([])
  await vi
    .waitFor(isQuiet, { timeout: QUIET_WITHIN_MS, interval: 10 })
    .catch(() => client.query(`select pg_terminate_backend(pid) from (${BUSY}) busy`))
}

async function readSequences(client: Client): Promise<Sequence[]> {
  const { rows } = await client.query<{ name: string }>(
    "select format('%I', relname) as name from pg_class where relnamespace = 'public'::regnamespace and relkind = 'S'",
  )
  const read = async (name: string) =>
    (await client.query(`select '${name}' as name, last_value as value, is_called as called from ${name}`))
      .rows[0]
  const sequences: Sequence[] = []
  for (const { name } of rows) sequences.push(await read(name))
  return sequences
}
