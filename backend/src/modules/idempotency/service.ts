import { ContainerRegistrationKeys, generateEntityId, MedusaService } from "@medusajs/framework/utils"
import { IdempotencyRecord } from "./models/idempotency-record"

type Sql = { raw<Row>(sql: string, values: readonly unknown[]): Promise<{ rows: Row[] }> }
type Key = { scope: string; key: string; body_hash: string }
export type Claim =
  | { state: "ours"; id: string }
  | { state: "answered"; answer: unknown }
  | { state: "running" }
  | { state: "reused" }

/** After which a request without an answer counts as dead. */
const DEAD_AFTER_SECONDS = 60

export default class IdempotencyModuleService extends MedusaService({ IdempotencyRecord }) {
  private readonly sql: Sql

  constructor(cradle: Record<string, unknown>) {
    super(cradle)
    this.sql = cradle[ContainerRegistrationKeys.PG_CONNECTION] as Sql
  }

  /** Takes a key for a body, or says why not. Of many at once, one has it. */
  async claim({ scope, key, body_hash }: Key): Promise<Claim> {
    const taken = await this.sql.raw<{ id: string }>(
      `insert into idempotency_record (id, scope, key, body_hash) values (?, ?, ?, ?)
       on conflict (scope, key) where deleted_at is null do update set updated_at = now()
         where idempotency_record.body_hash = excluded.body_hash and idempotency_record.answer is null
           and idempotency_record.updated_at < now() - make_interval(secs => ?)
       returning id`,
      [generateEntityId(undefined, "idem"), scope, key, body_hash, DEAD_AFTER_SECONDS],
    )
    if (taken.rows[0]) return { state: "ours", id: taken.rows[0].id }
    const { rows } = await this.sql.raw<{ body_hash: string; answer: unknown }>(
      "select body_hash, answer from idempotency_record where scope = ? and key = ? and deleted_at is null",
      [scope, key],
    )
    const [known] = rows
    // Whoever held it was refused a moment ago and gave it back.
    if (!known) return { state: "running" }
    if (known.body_hash !== body_hash) return { state: "reused" }
    return known.answer === null ? { state: "running" } : { state: "answered", answer: known.answer }
  }

  /** Keeps what was answered, for whoever asks again. */
  async keepAnswer(id: string, answer: unknown): Promise<void> {
    await this.sql.raw("update idempotency_record set answer = ?::jsonb, updated_at = now() where id = ?", [
      JSON.stringify(answer),
      id,
    ])
  }

  /** Gives a key back. */
  async release(id: string): Promise<void> {
    await this.sql.raw("delete from idempotency_record where id = ?", [id])
  }
}
