import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { EvidenceLevel } from "@ovop/contracts"
import { CERTIFICATION_MODULE } from "../../../modules/certification"
import type CertificationModuleService from "../../../modules/certification/service"
import { newCertificateCode } from "../certificate-code"

export type CertificateInput = {
  scheme_id: string
  number: string
  valid_from: string
  valid_to: string | null
  evidence_level: EvidenceLevel
  demonstration: boolean
  actor: string
}

/** Writes a certificate with its first event, the granting. */
export const createCertificateStep = createStep(
  "create-certificate",
  async ({ actor, ...certificate }: CertificateInput, { container }) => {
    const service = container.resolve<CertificationModuleService>(CERTIFICATION_MODULE)
    const created = await service.createCertificates({
      ...certificate,
      code: newCertificateCode(),
      events: [{ type: "granted", occurred_at: new Date(certificate.valid_from), actor }],
    } as object)
    return new StepResponse({ id: created.id, code: created.code }, created.id)
  },
  async (id, { container }) => {
    if (!id) return
    const service = container.resolve<CertificationModuleService>(CERTIFICATION_MODULE)
    const events = await service.listStatusEvents({ certificate_id: id }, { select: ["id"] })
    await service.deleteStatusEvents(events.map((event) => event.id))
    await service.deleteCertificates(id)
  },
)
