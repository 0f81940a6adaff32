import { ContainerRegistrationKeys, generateEntityId } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { CODE_MINUTES, CODE_TRIES } from "@ovop/contracts"
import { type CodePlace, newOneTimeCode, oneTimeCodeHash } from "../../../one-time-code"

type Kept = { id: string; contact: string; code_hash: string; tries_left: number; expires_at: Date }
type Done = { member_id: string; purpose: string; before: Kept | null }

/** Makes a code for a place. The one before it for the same purpose is dead, so that nobody can collect tries. */
export const createOneTimeCodeStep = createStep(
  "create-one-time-code",
  async (place: CodePlace, { container }) => {
    const sql = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
    const { member_id, purpose, contact } = place
    const code = newOneTimeCode()
    const code_hash = oneTimeCodeHash(place, code)
    const known = await sql.raw<{ rows: Kept[] }>(
      `select id, contact, code_hash, tries_left, expires_at from one_time_code
        where member_id = ? and purpose = ? and deleted_at is null`,
      [member_id, purpose],
    )
    await sql.raw(
      `insert into one_time_code (id, member_id, purpose, contact, code_hash, tries_left, expires_at)
       values (?, ?, ?, ?, ?, ?, now() + make_interval(mins => ?))
       on conflict (member_id, purpose) where deleted_at is null
       do update set contact = excluded.contact, code_hash = excluded.code_hash,
         tries_left = excluded.tries_left, expires_at = excluded.expires_at, updated_at = now()`,
      [generateEntityId(undefined, "code"), member_id, purpose, contact, code_hash, CODE_TRIES, CODE_MINUTES],
    )
    return new StepResponse<{ code: string; key: string }, Done>(
      { code, key: code_hash.slice(0, 32) },
      { member_id, purpose, before: known.rows[0] ?? null },
    )
  },
  async (done, { container }) => {
    if (!done) return
    const sql = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
    const { member_id, purpose, before } = done
    if (!before)
      await sql.raw("delete from one_time_code where member_id = ? and purpose = ?", [member_id, purpose])
    else
      await sql.raw(
        "update one_time_code set contact = ?, code_hash = ?, tries_left = ?, expires_at = ? where id = ?",
        [before.contact, before.code_hash, before.tries_left, before.expires_at, before.id],
      )
  },
)
