import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { updateTaxLinesWorkflow } from "@medusajs/medusa/core-flows"

/**
 * Does nothing going forward. Standing first, it is undone last: core's change of region takes tax lines away and
 * its compensation does not bring them back.
 */
export const recomputeTaxesOnUndoStep = createStep(
  "recompute-taxes-on-undo",
  async (input: { id: string }) => new StepResponse({ id: input.id }, input.id),
  async (id, { container }) => {
    if (id) await updateTaxLinesWorkflow(container).run({ input: { cart_id: id } })
  },
)
