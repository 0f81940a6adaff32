import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import type { AssociationTenant } from "../../../tenant"
import { judgeRowsStep } from "../steps/judge-rows"
import { keepSheetStep } from "../steps/keep-sheet"

type Input = { tenant: AssociationTenant; name: string; path: string }

/** Reads a file of listings and judges its rows; nothing is written of them. */
export const receiveListingSheetWorkflow = createWorkflow("receive-listing-sheet", (input: Input) => {
  return new WorkflowResponse(judgeRowsStep(keepSheetStep(input)))
})
