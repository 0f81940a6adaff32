import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { underLock } from "../../under-lock"
import { certificateLock, type Decision, decideStatus } from "../decide-status"

/** Suspends a certificate with a public reason; its goods cannot be ordered until that is settled. */
export const suspendCertificateWorkflow = underLock(
  certificateLock,
  createWorkflow("suspend-certificate", (input: Decision) => {
    return new WorkflowResponse(decideStatus(input, "suspended", ["active", "not_yet_valid"]))
  }),
)
