import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { checkChainStep } from "../steps/check-chain"

/** Checks the whole audit log and keeps what was found, for the secretariat to see. */
export const checkAuditChainWorkflow = createWorkflow(
  "check-audit-chain",
  () => new WorkflowResponse(checkChainStep()),
)
