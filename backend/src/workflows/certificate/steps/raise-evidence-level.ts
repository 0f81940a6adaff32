import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { type EvidenceLevel, evidenceLevelSchema } from "@ovop/contracts"
import { CERTIFICATION_MODULE } from "../../../modules/certification"
import type CertificationModuleService from "../../../modules/certification/service"
import { Refusal } from "../../../refusal"
import { actorOf, changesOf, digestOf } from "../../audit/act"
import { auditedModule } from "../../audit/audited"
import { holderOf } from "../holder-of"

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
    const tenant = await holderOf(container, certificate_id)
    const done = await auditedModule(service, async ({ record, context }) => {
      await service.updateCertificates({ id: certificate_id, evidence_level }, context)
      const event = await service.createEvidenceEvents(
        { certificate_id, from_level, to_level: evidence_level, reason, actor, occurred_at: new Date() },
        context,
      )
      const entry = await record({
        action: "certificate.evidence_raised",
        subject_id: certificate_id,
        actor: actorOf(actor),
        tenant,
        changes: changesOf(
          { evidence_level: from_level },
          {
            evidence_level,
            reason_sha256: digestOf(reason, event.id),
            documents_sha256: certificate.documents.map((document) => document.sha256),
          },
        ),
      })
      return { event: event.id, entry }
    })
    return new StepResponse({ id: certificate_id }, { id: certificate_id, from_level, ...done })
  },
  async (done, { container }) => {
    if (!done) return
    const service = container.resolve<CertificationModuleService>(CERTIFICATION_MODULE)
    await auditedModule(service, async ({ takeBack, context }) => {
      await service.deleteEvidenceEvents(done.event, context)
      await service.updateCertificates({ id: done.id, evidence_level: done.from_level }, context)
      await takeBack(done.entry)
    })
  },
)
