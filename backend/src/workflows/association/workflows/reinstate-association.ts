import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { announceGoods } from "../announce-goods"
import { changeAssociationStatusStep } from "../steps/change-association-status"

type Input = { association_id: string; reason: string; actor: string }

/** Ends an association's suspension; its goods come back. */
export const reinstateAssociationWorkflow = createWorkflow("reinstate-association", (input: Input) => {
  const association = changeAssociationStatusStep(
    transform({ input }, (data) => ({
      ...data.input,
      from: "suspended" as const,
      to: "active" as const,
      type: "reinstated" as const,
    })),
  )
  announceGoods(association)
  return new WorkflowResponse(association)
})
