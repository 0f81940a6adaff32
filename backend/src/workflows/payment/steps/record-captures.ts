import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { recordCaptures } from "../../order/record-captures"

/** Tells the order of captures that a crash kept from it. Nothing to compensate: a capture that happened stays one. */
export const recordCapturesStep = createStep(
  "record-captures",
  async ({ order_id }: { order_id: string }, { container }) => {
    await recordCaptures(order_id, container)
    return new StepResponse(undefined)
  },
)
