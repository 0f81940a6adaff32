import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { Refusal } from "../../../refusal"

/** Refuses the second of two that opened one link at the same moment. */
export const assertLinkUnspentStep = createStep("assert-link-unspent", async (input: { marked: boolean }) => {
  if (!input.marked) throw new Refusal("link_spent")
  return new StepResponse({ marked: input.marked })
})
