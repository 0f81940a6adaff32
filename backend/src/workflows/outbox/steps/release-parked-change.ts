import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { OUTBOX_MODULE } from "../../../modules/outbox"
import type OutboxModuleService from "../../../modules/outbox/service"
import { Refusal } from "../../../refusal"

/** Nothing to compensate: a change that is tried again and fails is parked again by itself. */
export const releaseParkedChangeStep = createStep(
  "release-parked-change",
  async ({ id }: { id: string }, { container }) => {
    const released = await container.resolve<OutboxModuleService>(OUTBOX_MODULE).release([id])
    if (released.length === 0) throw new Refusal("not_found")
    return new StepResponse(undefined)
  },
)
