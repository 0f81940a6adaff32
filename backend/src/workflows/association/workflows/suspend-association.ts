import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { announceGoods } from "../announce-goods"
import { changeAssociationStatusStep } from "../steps/change-association-status"

type Input = { association_id: string; reason: string; actor: string }

/** Suspends an association with a reason; its goods leave the shop and cannot be ordered. */
export const suspendAssociationWorkflow = createWorkflow("suspend-association", (input: Input) => {
  const association = changeAssociationStatusStep(
    transform({ input }, (data) => ({
      ...data.input,
      from: "active" as const,
      to: "suspended" as const,
      type: "suspended" as const,
    })),
  )
  announceGoods(association)
  return new WorkflowResponse(association)
})
