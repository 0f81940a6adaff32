import { createWorkflow, transform, WorkflowResponse, when } from "@medusajs/framework/workflows-sdk"
import type { Doer } from "../../consignment/doer"
import { levelOrderWorkflow } from "../../consignment/workflows/level-order"
import { claimIdempotencyKeyStep, type IdempotencyClaim } from "../../order/steps/claim-idempotency-key"
import { underLock } from "../../under-lock"
import type { ComplaintSaying } from "../complaint-act"
import { findComplaintStep } from "../steps/find-complaint"
import { moveComplaintStep } from "../steps/move-complaint"

type Input = Doer & { id: string; saying: ComplaintSaying; idempotency: IdempotencyClaim | null }

/** The association answers, the buyer replies, either asks the secretariat, or the secretariat decides. */
export const moveComplaintWorkflow = underLock(
  { key: ({ id, within }) => findComplaintStep({ id, within }).order_id, waitSeconds: 10, ttlSeconds: 60 },
  createWorkflow({ name: "move-complaint", idempotent: false }, (input: Input) => {
    const { order_id } = findComplaintStep({ id: input.id, within: input.within })
    when("claim-key", { input }, (data) => data.input.idempotency !== null).then(() =>
      claimIdempotencyKeyStep(transform({ input }, (data) => data.input.idempotency as IdempotencyClaim)),
    )
    const moved = moveComplaintStep({
      id: input.id,
      saying: input.saying,
      actor: input.actor,
      actor_id: input.actor_id,
    })
    when("pay-back", { moved }, (data) => data.moved.pays).then(() =>
      levelOrderWorkflow.runAsStep({
        input: transform({ input, order_id }, (data) => ({
          order_id: data.order_id,
          cause: "complaint_settled" as const,
          actor: data.input.actor,
        })),
      }),
    )
    return new WorkflowResponse(transform({ input }, (data) => ({ id: data.input.id })))
  }),
)
