import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { underLock } from "../../under-lock"
import { certificateLock, type Decision, decideStatus } from "../decide-status"

/** Takes a certificate back for good, with a public reason that stays on its page. */
export const revokeCertificateWorkflow = underLock(
  certificateLock,
  createWorkflow("revoke-certificate", (input: Decision) => {
    return new WorkflowResponse(
      decideStatus(input, "revoked", ["active", "not_yet_valid", "suspended", "expired"]),
    )
  }),
)
