import { ContainerRegistrationKeys, generateEntityId } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { Refusal } from "../../../refusal"

export type IdempotencyClaim = { scope: string; key: string; body_hash: string }

/**
 * Claims a key for a body. A key already claimed for the same body may go on, because what follows is idempotent;
 * with another body it is refused. A failed attempt gives the key back, so that the buyer may correct and repeat.
 */
export const claimIdempotencyKeyStep = createStep(
  "claim-idempotency-key",
  async ({ scope, key, body_hash }: IdempotencyClaim, { container }) => {
    const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
    const id = generateEntityId(undefined, "idem")
    const { rows } = await knex.raw<{ rows: { id: string; body_hash: string }[] }>(
      `with claimed as (
         insert into idempotency_record (id, scope, key, body_hash) values (?, ?, ?, ?)
         on conflict (scope, key) where deleted_at is null do nothing returning id, body_hash)
       select id, body_hash from claimed
       union all
       select id, body_hash from idempotency_record where scope = ? and key = ? and deleted_at is null`,
      [id, scope, key, body_hash, scope, key],
    )
    if (rows.some((row) => row.body_hash !== body_hash)) throw new Refusal("idempotency_key_reused")
    const ours = rows.some((row) => row.id === id)
    return new StepResponse(undefined, ours ? id : "")
  },
  async (id, { container }) => {
    if (!id) return
    await container
      .resolve(ContainerRegistrationKeys.PG_CONNECTION)
      .raw("delete from idempotency_record where id = ?", [id])
  },
)
