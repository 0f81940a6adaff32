import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { OUTBOX_MODULE } from "../../../modules/outbox"
import type OutboxModuleService from "../../../modules/outbox/service"

/** Nothing to compensate: what is removed has been delivered or given up long ago. */
export const removeOldChangesStep = createStep(
  "remove-old-changes",
  async (days: { delivered: number; parked: number }, { container }) => {
    await container.resolve<OutboxModuleService>(OUTBOX_MODULE).clean(days)
    return new StepResponse(undefined)
  },
)
