import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { CertificateEventType, EvidenceLevel } from "@ovop/contracts"
import { CERTIFICATION_MODULE } from "../../../modules/certification"
import type CertificationModuleService from "../../../modules/certification/service"
import { actorOf, changesOf } from "../../audit/act"
import { auditedModule } from "../../audit/audited"
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
  /** Who holds it. */
  association_id: string
  history?: PastEvent[]
}

/** Writes a certificate with its first event, the granting, and whatever is known to have happened since. */
export const createCertificateStep = createStep(
  "create-certificate",
  async ({ actor, history = [], association_id, ...certificate }: CertificateInput, { container }) => {
    const service = container.resolve<CertificationModuleService>(CERTIFICATION_MODULE)
    const done = await auditedModule(service, async ({ record, context }) => {
      const created = await service.createCertificates(
        {
          ...certificate,
          code: newCertificateCode(),
          events: [{ type: "granted", occurred_at: new Date(certificate.valid_from), actor }],
        } as object,
        context,
      )
      const events = await service.createStatusEvents(
        history.map(({ type, occurred_at, reason }) => ({
          type,
          occurred_at: new Date(occurred_at),
          reason: reason.km,
          actor,
          certificate_id: created.id,
        })),
        context,
      )
      const { number, scheme_id, valid_from, valid_to, evidence_level } = certificate
      const entry = await record({
        action: "certificate.recorded",
        subject_id: created.id,
        actor: actorOf(actor),
        tenant: { kind: "association", id: association_id },
        changes: changesOf(
          {},
          {
            ...{ number, scheme_id, valid_from, valid_to, evidence_level },
            code: created.code,
            history: history.map((event) => `${event.occurred_at} ${event.type}`),
          },
        ),
      })
      const reasons = events.map((event, at) => ({ event_id: event.id, en: history[at]?.reason.en ?? "" }))
      return { id: created.id, code: created.code, reasons, entry }
    })
    const { entry, ...certified } = done
    return new StepResponse(certified, { id: done.id, entry })
  },
  async (done, { container }) => {
    if (!done) return
    const service = container.resolve<CertificationModuleService>(CERTIFICATION_MODULE)
    const events = await service.listStatusEvents({ certificate_id: done.id }, { select: ["id"] })
    await auditedModule(service, async ({ takeBack, context }) => {
      await service.deleteStatusEvents(
        events.map((event) => event.id),
        context,
      )
      await service.deleteCertificates(done.id, context)
      await takeBack(done.entry)
    })
  },
)
