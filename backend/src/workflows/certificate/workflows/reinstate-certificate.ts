import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { underLock } from "../../under-lock"
import { certificateLock, type Decision, decideStatus } from "../decide-status"

/** Ends a certificate's suspension with a public reason. */
export const reinstateCertificateWorkflow = underLock(
  certificateLock,
  createWorkflow("reinstate-certificate", (input: Decision) => {
    return new WorkflowResponse(decideStatus(input, "reinstated", ["suspended"]))
  }),
)
