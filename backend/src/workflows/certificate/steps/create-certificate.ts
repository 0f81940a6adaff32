import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { CertificateEventType, EvidenceLevel } from "@ovop/contracts"
import { CERTIFICATION_MODULE } from "../../../modules/certification"
import type CertificationModuleService from "../../../modules/certification/service"
import { newCertificateCode } from "../certificate-code"

/** What happened to a certificate before it was recorded here. */
type PastEvent = {
  type: CertificateEventType
  occurred_at: string
  reason: { km: string; en: string }
}

export type CertificateInput = {
  scheme_id: string
  number: string
  valid_from: string
  valid_to: string | null
  evidence_level: EvidenceLevel
  level?: number | null
  demonstration: boolean
  actor: string
  history?: PastEvent[]
}

/** Writes a certificate with its first event, the granting, and whatever is known to have happened since. */
export const createCertificateStep = createStep(
  "create-certificate",
  async ({ actor, history = [], ...certificate }: CertificateInput, { container }) => {
    const service = container.resolve<CertificationModuleService>(CERTIFICATION_MODULE)
    const created = await service.createCertificates({
      ...certificate,
      code: newCertificateCode(),
      events: [{ type: "granted", occurred_at: new Date(certificate.valid_from), actor }],
    } as object)
    const events = await service.createStatusEvents(
      history.map(({ type, occurred_at, reason }) => ({
        type,
        occurred_at: new Date(occurred_at),
        reason: reason.km,
        actor,
        certificate_id: created.id,
      })),
    )
    const reasons = events.map((event, at) => ({ event_id: event.id, en: history[at]?.reason.en ?? "" }))
    return new StepResponse({ id: created.id, code: created.code, reasons }, created.id)
  },
  async (id, { container }) => {
    if (!id) return
    const service = container.resolve<CertificationModuleService>(CERTIFICATION_MODULE)
    const events = await service.listStatusEvents({ certificate_id: id }, { select: ["id"] })
    await service.deleteStatusEvents(events.map((event) => event.id))
    await service.deleteCertificates(id)
  },
)
