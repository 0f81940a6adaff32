import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { Act } from "../act"
import { audited } from "../audited"

/**
 * Writes down what a step of core's own is about to do, which no transaction of ours can hold. It stands right before
 * that step: after a crash between the two there is an entry too many and never one too few.
 */
export const recordAuditStep = createStep(
  "record-audit",
  async (act: Act, { container }) => {
    const entry = await audited(container, ({ record }) => record(act))
    return new StepResponse({ entry }, entry)
  },
  async (entry, { container }) => {
    if (entry) await audited(container, ({ takeBack }) => takeBack(entry))
  },
)
