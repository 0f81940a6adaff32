import { randomUUID } from "node:crypto"
import { setTimeout as pause } from "node:timers/promises"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { type ClientConfig, Pool } from "pg"
import { PRESENCE_CLASS, Presence } from "./presence"

type Keys = string | string[]
type AcquireOptions = { ownerId?: string | null; expire?: number; awaitQueue?: boolean }

/**
 * The one statement that decides. Sorted keys make any two takers meet in the same order: no deadlock. A fresh lock
 * is not taken from a holder who seems dead: a living one has two seconds to renew a sign of life it lost.
 */
const TAKE = `
  insert into lock_row (key, owner_id, holder, expires_at)
  select key, $2, $3, now() + make_interval(secs => $4)
    from unnest($1::text[]) as key order by key
  on conflict (key) do update
    set owner_id = excluded.owner_id, holder = excluded.holder, expires_at = excluded.expires_at, taken_at = now()
  where lock_row.expires_at <= now()
     or (lock_row.owner_id = excluded.owner_id and lock_row.holder = excluded.holder)
     or lock_row.taken_at < now() - interval '2 seconds' and not exists (
       select 1 from pg_locks
        where locktype = 'advisory' and granted and classid = ${PRESENCE_CLASS} and objid = lock_row.holder
          and database = (select oid from pg_database where datname = current_database()))
  returning key`

const DEFAULT_TIMEOUT_SECONDS = 5

/**
 * Locks as rows, for any number of processes. Differs from core's providers where they fail us:
 * a lock whose process died is free at once and an expired one is taken over; many keys are taken in
 * one sorted statement; waiting and holding cost no connection, and the pool is not the application's.
 */
export class RowLockingProvider {
  static identifier = "locking-rows"

  private readonly pool: Pool
  private readonly presence: Presence

  constructor(cradle: Record<string, unknown>) {
    const knex = cradle[ContainerRegistrationKeys.PG_CONNECTION] as {
      client: { config: { connection: ClientConfig } }
    }
    const { connection } = knex.client.config
    this.pool = new Pool({ ...connection, max: 4, allowExitOnIdle: true, application_name: "ovop-locks" })
    // An idle connection that the server closes is replaced at the next query.
    this.pool.on("error", () => undefined)
    this.presence = new Presence(connection)
  }

  /** Runs the job while holding all keys. Throws when they are not free within `timeout` seconds (default 5). */
  async execute<T>(keys: Keys, job: () => Promise<T>, args?: { timeout?: number }): Promise<T> {
    const ownerId = `execute:${randomUUID()}`
    await this.waitFor(keys, { ownerId }, args?.timeout ?? DEFAULT_TIMEOUT_SECONDS)
    try {
      return await job()
    } finally {
      await this.release(keys, { ownerId })
    }
  }

  /** Takes all keys or none; throws when one is held by somebody else. `expire` is in seconds. */
  async acquire(keys: Keys, args?: AcquireOptions): Promise<void> {
    if (args?.awaitQueue) return this.waitFor(keys, args, DEFAULT_TIMEOUT_SECONDS)
    if (!(await this.take(keys, args))) throw new Error("Failed to acquire a lock: another owner holds it.")
  }

  async release(keys: Keys, args?: { ownerId?: string | null }): Promise<boolean> {
    const wanted = unique(keys)
    const { rowCount } = await this.pool.query(
      // Core's workflows name no owner; the holder keeps a process from giving back what another took over meanwhile.
      "delete from lock_row where key = any($1) and owner_id is not distinct from $2 and holder = $3",
      [wanted, args?.ownerId ?? null, this.presence.holder],
    )
    return rowCount === wanted.length
  }

  async releaseAll(args?: { ownerId?: string | null }): Promise<void> {
    if (args?.ownerId === undefined) await this.pool.query("delete from lock_row")
    else await this.pool.query("delete from lock_row where owner_id is not distinct from $1", [args.ownerId])
  }

  private async waitFor(keys: Keys, args: AcquireOptions, timeoutSeconds: number): Promise<void> {
    const until = Date.now() + Math.max(timeoutSeconds, 1) * 1000
    while (!(await this.take(keys, args))) {
      if (Date.now() >= until) throw new Error("Timed-out acquiring lock.")
      // The spread keeps waiters from asking in step.
      await pause(15 + Math.random() * 25)
    }
  }

  private async take(keys: Keys, args?: AcquireOptions): Promise<boolean> {
    await this.presence.assure()
    const wanted = unique(keys)
    const values = [wanted, args?.ownerId ?? null, this.presence.holder, args?.expire ?? null]
    // One key is taken or is not; only of several can a statement take some, which then have to be given back.
    if (wanted.length === 1) return (await this.pool.query(TAKE, values)).rowCount === 1
    const client = await this.pool.connect()
    try {
      await client.query("begin")
      const { rowCount } = await client.query(TAKE, values)
      const taken = rowCount === wanted.length
      await client.query(taken ? "commit" : "rollback")
      client.release()
      return taken
    } catch (error) {
      client.release(true)
      throw error
    }
  }
}

function unique(keys: Keys): string[] {
  return [...new Set(Array.isArray(keys) ? keys : [keys])].sort()
}
