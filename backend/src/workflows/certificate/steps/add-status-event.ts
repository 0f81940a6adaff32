import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { CertificateEventType } from "@ovop/contracts"
import { CERTIFICATION_MODULE } from "../../../modules/certification"
import type CertificationModuleService from "../../../modules/certification/service"
import { actorOf, changesOf, digestOf } from "../../audit/act"
import { auditedModule } from "../../audit/audited"
import { holderOf } from "../holder-of"

/** What can be decided about a certificate that was granted. */
export type DecidedEvent = Exclude<CertificateEventType, "granted">
type Input = { certificate_id: string; type: DecidedEvent; reason: string | null; actor: string }

/** Adds to a certificate's history. */
export const addStatusEventStep = createStep(
  "add-status-event",
  async (input: Input, { container }) => {
    const service = container.resolve<CertificationModuleService>(CERTIFICATION_MODULE)
    const tenant = await holderOf(container, input.certificate_id)
    const done = await auditedModule(service, async ({ record, context }) => {
      const event = await service.createStatusEvents({ ...input, occurred_at: new Date() }, context)
      const entry = await record({
        action: `certificate.${input.type}`,
        subject_id: input.certificate_id,
        actor: actorOf(input.actor),
        tenant,
        changes: changesOf({}, { reason_sha256: digestOf(input.reason, event.id) }),
      })
      return { id: event.id, entry }
    })
    return new StepResponse({ id: done.id }, done)
  },
  async (done, { container }) => {
    if (!done) return
    const service = container.resolve<CertificationModuleService>(CERTIFICATION_MODULE)
    await auditedModule(service, async ({ takeBack, context }) => {
      await service.deleteStatusEvents(done.id, context)
      await takeBack(done.entry)
    })
  },
)
