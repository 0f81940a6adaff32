import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { type EvidenceLevel, evidenceLevelSchema } from "@ovop/contracts"
import { CERTIFICATION_MODULE } from "../../../modules/certification"
import type CertificationModuleService from "../../../modules/certification/service"
import { Refusal } from "../../../refusal"

type Input = { certificate_id: string; evidence_level: EvidenceLevel; reason: string; actor: string }

const rank = (level: EvidenceLevel) => evidenceLevelSchema.options.indexOf(level)

/** Raises the evidence level, never lowers it; "document seen" wants the document. */
export const raiseEvidenceLevelStep = createStep(
  "raise-evidence-level",
  async ({ certificate_id, evidence_level, reason, actor }: Input, { container }) => {
    const service = container.resolve<CertificationModuleService>(CERTIFICATION_MODULE)
    const [certificate] = await service.listCertificates(
      { id: certificate_id },
      { relations: ["documents"], take: 1 },
    )
    if (!certificate) throw new Refusal("not_found")
    const from_level = certificate.evidence_level
    if (rank(evidence_level) <= rank(from_level)) throw new Refusal("not_allowed_now")
    if (evidence_level === "document_seen" && certificate.documents.length === 0)
      throw new Refusal("document_missing")
    await service.updateCertificates({ id: certificate_id, evidence_level })
    const event = await service.createEvidenceEvents({
      certificate_id,
      from_level,
      to_level: evidence_level,
      reason,
      actor,
      occurred_at: new Date(),
    })
    return new StepResponse({ id: certificate_id }, { id: certificate_id, from_level, event: event.id })
  },
  async (done, { container }) => {
    if (!done) return
    const service = container.resolve<CertificationModuleService>(CERTIFICATION_MODULE)
    await service.deleteEvidenceEvents(done.event)
    await service.updateCertificates({ id: done.id, evidence_level: done.from_level })
  },
)
