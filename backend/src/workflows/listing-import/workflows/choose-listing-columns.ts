import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import type { ListingColumn } from "@ovop/contracts"
import { judgeRowsStep } from "../steps/judge-rows"

type Input = { id: string; association_id: string; columns: (ListingColumn | null)[] }

/** Says anew what each column of a file stands for; all its rows are judged by that. */
export const chooseListingColumnsWorkflow = createWorkflow(
  "choose-listing-columns",
  (input: Input) => new WorkflowResponse(judgeRowsStep(input)),
)
