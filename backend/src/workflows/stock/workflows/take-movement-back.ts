import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import type { AssociationTenant } from "../../../tenant"
import { underLock } from "../../under-lock"
import { ITEM_LOCK } from "../item-lock"
import { findMovementStep } from "../steps/find-movement"
import { takeMovementBackStep } from "../steps/take-movement-back"

type Input = { tenant: AssociationTenant; id: string }

/** Takes what one act moved back by a contrary movement that names it. */
export const takeMovementBackWorkflow = underLock(
  { key: (input) => findMovementStep(input).item_id, ...ITEM_LOCK },
  createWorkflow({ name: "take-movement-back", idempotent: false }, (input: Input) => {
    const { act_id, item_id } = findMovementStep(input)
    return new WorkflowResponse(takeMovementBackStep({ tenant: input.tenant, act_id, item_id }))
  }),
)
