import { randomUUID } from "node:crypto"
import { ContainerRegistrationKeys, MedusaService } from "@medusajs/framework/utils"
import { type Consumer, consumers } from "./consumers"
import { OutboxChange } from "./models/outbox-change"
import { watchedTables } from "./watched-tables"

type Rows<Row> = { rows: Row[] }
type Sql = { raw<Row>(sql: string, values?: readonly unknown[]): Promise<Rows<Row>> }

export type Change = {
  id: string
  consumer: Consumer
  kind: string
  subject_id: string
  stream_id: string
  payload: unknown
  attempts: number
  created_at: Date
}
/** Changes leased to one worker, with the later ones of the same streams that its delivery will cover. */
export type Claim = { lease: string; changes: Change[]; covered: Pick<Change, "id" | "stream_id">[] }
export type NewChange = Pick<Change, "consumer" | "kind" | "subject_id" | "stream_id"> & {
  payload?: unknown
  /** Not to be delivered before so many seconds have passed. */
  after_seconds?: number
}

const WAITING = "delivered_at is null and parked_at is null"

/**
 * The head of each stream that nobody holds. `skip locked` lets several workers share the work; a row that another
 * leased in the meantime is judged again by its new lease and left alone.
 */
const CLAIM = `
  with head as (
    select c.id from outbox_change c
     where c.consumer = ? and c.delivered_at is null and c.parked_at is null and c.available_at <= now()
       and (c.leased_until is null or c.leased_until <= now())
       and not exists (select 1 from outbox_change e
             where e.consumer = c.consumer and e.stream_id = c.stream_id and e.id < c.id
               and e.delivered_at is null and e.parked_at is null)
     order by c.id limit ? for update of c skip locked)
  update outbox_change c
     set lease = ?, leased_until = now() + make_interval(secs => ?), attempts = c.attempts + 1, updated_at = now()
    from head where c.id = head.id
  returning c.id, c.consumer, c.kind, c.subject_id, c.stream_id, c.payload, c.attempts, c.created_at`

/** A change that took a worker down with it on every attempt would do so for ever. */
const PARK_DEADLY = `
  update outbox_change set parked_at = now(), last_error = coalesce(last_error, 'Every attempt was cut off.')
   where consumer = ? and ${WAITING} and attempts >= ? and leased_until <= now()`

export default class OutboxModuleService extends MedusaService({ OutboxChange }) {
  private readonly sql: Sql
  readonly __hooks = { onApplicationStart: () => this.watchTables() }

  constructor(cradle: Record<string, unknown>) {
    super(cradle)
    this.sql = cradle[ContainerRegistrationKeys.PG_CONNECTION] as Sql
  }

  /** Puts up the triggers that are missing. Link tables are there only after all migrations, so it is done at the start. */
  async watchTables(): Promise<void> {
    for (const { table, consumer, kind, column, stream, events } of watchedTables)
      await this.sql.raw("select ovop_outbox_watch(?, ?, ?, ?, ?, ?)", [
        table,
        consumer,
        kind,
        column,
        stream ?? column,
        events.join(","),
      ])
  }

  async add(changes: readonly NewChange[]): Promise<string[]> {
    if (changes.length === 0) return []
    const { rows } = await this.sql.raw<{ id: string }>(
      `insert into outbox_change (consumer, kind, subject_id, stream_id, payload, available_at)
       select c->>'consumer', c->>'kind', c->>'subject_id', c->>'stream_id', c->'payload',
              now() + make_interval(secs => coalesce((c->>'after_seconds')::float8, 0))
         from jsonb_array_elements(?::jsonb) with ordinality as given(c, place) order by place
       returning id`,
      [JSON.stringify(changes)],
    )
    return rows.map(({ id }) => id)
  }

  async remove(ids: readonly string[]): Promise<void> {
    await this.sql.raw("delete from outbox_change where id = any(?)", [ids])
  }

  /** Leases what is due to the caller; in the order of happening, at most one change of each stream. */
  async claim(consumer: Consumer, leaseSeconds: number = consumers[consumer].leaseSeconds): Promise<Claim> {
    const { batch, attempts, coalesces } = consumers[consumer]
    const lease = randomUUID()
    await this.sql.raw(PARK_DEADLY, [consumer, attempts])
    const { rows } = await this.sql.raw<Change>(CLAIM, [consumer, batch, lease, leaseSeconds])
    const changes = rows.sort((a, b) => Number(a.id) - Number(b.id))
    if (!coalesces || changes.length === 0) return { lease, changes, covered: [] }
    // Committed before the consumer begins to read, so what it reads holds these too. Nobody else can take them,
    // because they stand behind a head of ours.
    const { rows: covered } = await this.sql.raw<Claim["covered"][number]>(
      `select id, stream_id from outbox_change where consumer = ? and ${WAITING} and stream_id = any(?) and lease is null`,
      [consumer, changes.map((change) => change.stream_id)],
    )
    return { lease, changes, covered }
  }

  /** Makes a lease longer, as a sign of life of whoever holds it. */
  async prolong({ lease, changes }: Claim, seconds: number): Promise<void> {
    await this.sql.raw(
      "update outbox_change set leased_until = now() + make_interval(secs => ?) where id = any(?) and lease = ?",
      [seconds, changes.map(({ id }) => id), lease],
    )
  }

  /** Marks what was delivered. A lease that ended meanwhile marks nothing: whoever took over will. */
  async settle({ lease, changes, covered }: Claim): Promise<void> {
    const { rows } = await this.sql.raw(
      `update outbox_change set delivered_at = now(), lease = null, leased_until = null, payload = null,
              last_error = null, updated_at = now()
        where id = any(?) and lease = ? and ${WAITING} returning id`,
      [changes.map(({ id }) => id), lease],
    )
    const streams = new Set(changes.map(({ stream_id }) => stream_id))
    const behind = covered.filter(({ stream_id }) => streams.has(stream_id)).map(({ id }) => id)
    if (behind.length === 0 || rows.length < changes.length) return
    await this.settleCovered(behind)
  }

  /** The ids of all that waits for a consumer now. */
  async waiting(consumer: Consumer): Promise<string[]> {
    const { rows } = await this.sql.raw<{ id: string }>(
      `select id from outbox_change where consumer = ? and ${WAITING}`,
      [consumer],
    )
    return rows.map(({ id }) => id)
  }

  /** The database's time, by which it dates deliveries. */
  async now(): Promise<Date> {
    const { rows } = await this.sql.raw<{ now: Date }>("select now() as now")
    if (!rows[0]) throw new Error("The database tells no time.")
    return rows[0].now
  }

  /**
   * Lets a consumer have again what was delivered to it since a moment, and what is being delivered: for when the
   * place it went to has been replaced meanwhile. A lease that is taken away here marks nothing any more, and whoever
   * takes the change next sees that it was taken before.
   */
  async deliverAgain(consumer: Consumer, since: Date): Promise<void> {
    await this.sql.raw(
      `update outbox_change set delivered_at = null, lease = null, leased_until = null, attempts = 1,
              available_at = now(), updated_at = now()
        where consumer = ? and parked_at is null and (delivered_at >= ? or lease is not null)`,
      [consumer, since],
    )
  }

  /** Marks changes that waited as delivered by whoever did the consumer's whole work after reading them. */
  async settleCovered(ids: readonly string[]): Promise<void> {
    await this.sql.raw(
      `update outbox_change set delivered_at = now(), payload = null, updated_at = now() where id = any(?) and ${WAITING}`,
      [ids],
    )
  }

  /** Gives changes back after a failure, to be tried again later and later; parks those that failed too often. */
  async postpone({ lease, changes }: Claim, reason: string, afterSeconds?: number): Promise<void> {
    const again = changes.map(({ id, attempts, consumer }) => {
      const { attempts: most, longestPauseSeconds } = consumers[consumer]
      // The spread keeps what failed together from coming back together.
      const pause = Math.min(2 ** attempts, longestPauseSeconds) * (0.8 + Math.random() * 0.4)
      return { id, seconds: Math.max(afterSeconds ?? 0, pause), parked: attempts >= most }
    })
    await this.sql.raw(
      `update outbox_change c
          set lease = null, leased_until = null, last_error = ?, updated_at = now(),
              available_at = now() + make_interval(secs => again.seconds),
              parked_at = case when again.parked then now() end
         from jsonb_to_recordset(?::jsonb) as again(id bigint, seconds float8, parked boolean)
        where c.id = again.id and c.lease = ?`,
      [reason.slice(0, 500), JSON.stringify(again), lease],
    )
  }

  /** Gives a change back that cannot be delivered yet; this is no failure and does not count as one. */
  async wait({ lease, changes }: Claim, seconds: number): Promise<void> {
    await this.sql.raw(
      `update outbox_change set lease = null, leased_until = null, attempts = attempts - 1, updated_at = now(),
              available_at = now() + make_interval(secs => ?)
        where id = any(?) and lease = ?`,
      [seconds, changes.map(({ id }) => id), lease],
    )
  }

  /** Sets changes aside that no repetition will help, for a person to look at. */
  async park({ lease, changes }: Claim, reason: string): Promise<void> {
    await this.sql.raw(
      `update outbox_change set parked_at = now(), lease = null, leased_until = null, last_error = ?, updated_at = now()
        where id = any(?) and lease = ?`,
      [reason.slice(0, 500), changes.map(({ id }) => id), lease],
    )
  }

  /** Lets parked changes be tried again from the beginning. Returns the ids that were parked. */
  async release(ids: readonly string[]): Promise<string[]> {
    const { rows } = await this.sql.raw<{ id: string }>(
      `update outbox_change set parked_at = null, attempts = 0, available_at = now(), updated_at = now()
        where id = any(?) and parked_at is not null returning id`,
      [ids],
    )
    return rows.map(({ id }) => id)
  }

  /** Removes what was delivered, or parked and never asked for, so many days ago. */
  async clean(days: { delivered: number; parked: number }): Promise<void> {
    await this.sql.raw(
      `delete from outbox_change
        where delivered_at < now() - make_interval(days => ?) or parked_at < now() - make_interval(days => ?)`,
      [days.delivered, days.parked],
    )
  }
}
