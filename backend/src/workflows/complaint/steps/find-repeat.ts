import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { IdempotencyClaim } from "../../order/steps/claim-idempotency-key"

const CLAIMED = `
  select id from idempotency_record where scope = :scope and key = :key and body_hash = :body_hash and deleted_at is null`

/**
 * Whether the same was asked before under this key and done: a failed try gives its key back. The caller holds the lock,
 * so nobody is at it right now.
 */
export const findRepeatStep = createStep("find-repeat", async (claim: IdempotencyClaim, { container }) => {
  const { rows } = await container
    .resolve(ContainerRegistrationKeys.PG_CONNECTION)
    .raw<{ rows: { id: string }[] }>(CLAIMED, claim)
  return new StepResponse({ is_repeat: rows.length > 0 })
})
