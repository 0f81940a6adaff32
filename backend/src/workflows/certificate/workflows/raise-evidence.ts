import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import type { CertificateStatus, EvidenceLevel } from "@ovop/contracts"
import { underLock } from "../../under-lock"
import { announceCovered, certificateLock } from "../decide-status"
import { assertCertificateStatusStep } from "../steps/assert-certificate-status"
import { raiseEvidenceLevelStep } from "../steps/raise-evidence-level"

type Input = { certificate_id: string; evidence_level: EvidenceLevel; reason: string; actor: string }

/** What ended for good is a matter of record: no paper makes it count again. */
const allowed: CertificateStatus[] = ["active", "not_yet_valid", "suspended", "expired"]

/** Raises how far a certificate is known to be true, with the reason; a badge may show from now on. */
export const raiseEvidenceWorkflow = underLock(
  certificateLock,
  createWorkflow("raise-evidence", (input: Input) => {
    assertCertificateStatusStep(
      transform({ input }, (data) => ({ certificate_id: data.input.certificate_id, allowed })),
    )
    const certificate = raiseEvidenceLevelStep(input)
    announceCovered(input)
    return new WorkflowResponse(certificate)
  }),
)
