import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { CertificateStatus } from "@ovop/contracts"
import { CERTIFICATION_MODULE } from "../../../modules/certification"
import { certificateStatus, dayInCambodia } from "../../../modules/certification/certificate-status"
import type CertificationModuleService from "../../../modules/certification/service"
import { Refusal } from "../../../refusal"

type Input = { certificate_id: string; allowed: readonly CertificateStatus[] }

/** Refuses what cannot be done to a certificate as it stands today. */
export const assertCertificateStatusStep = createStep(
  "assert-certificate-status",
  async ({ certificate_id, allowed }: Input, { container }) => {
    const [certificate] = await container
      .resolve<CertificationModuleService>(CERTIFICATION_MODULE)
      .listCertificates({ id: certificate_id }, { relations: ["events"], take: 1 })
    if (!certificate) throw new Refusal("not_found")
    const status = certificateStatus(certificate, dayInCambodia(new Date()))
    if (!allowed.includes(status)) throw new Refusal("not_allowed_now")
    return new StepResponse({ status })
  },
)
