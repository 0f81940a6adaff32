import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { CertificateEventType } from "@ovop/contracts"
import { CERTIFICATION_MODULE } from "../../../modules/certification"
import type CertificationModuleService from "../../../modules/certification/service"

type Input = { certificate_id: string; type: CertificateEventType; reason: string | null; actor: string }

/** Adds to a certificate's history. */
export const addStatusEventStep = createStep(
  "add-status-event",
  async (input: Input, { container }) => {
    const service = container.resolve<CertificationModuleService>(CERTIFICATION_MODULE)
    const event = await service.createStatusEvents({ ...input, occurred_at: new Date() })
    return new StepResponse({ id: event.id }, event.id)
  },
  async (id, { container }) => {
    if (id) await container.resolve<CertificationModuleService>(CERTIFICATION_MODULE).deleteStatusEvents(id)
  },
)
