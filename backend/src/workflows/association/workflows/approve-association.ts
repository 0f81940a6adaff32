import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { announceGoods } from "../announce-goods"
import { changeAssociationStatusStep } from "../steps/change-association-status"

type Input = { association_id: string; reason: string | null; actor: string }

/** Approves an association that applied; its goods may be sold from now on. */
export const approveAssociationWorkflow = createWorkflow("approve-association", (input: Input) => {
  const association = changeAssociationStatusStep(
    transform({ input }, (data) => ({
      ...data.input,
      from: "applied" as const,
      to: "active" as const,
      type: "approved" as const,
    })),
  )
  announceGoods(association)
  return new WorkflowResponse(association)
})
