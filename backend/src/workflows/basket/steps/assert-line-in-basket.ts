import { Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { Refusal } from "../../../refusal"

/** Refuses a line of somebody else's basket as if it were not there. */
export const assertLineInBasketStep = createStep(
  "assert-line-in-basket",
  async (input: { id: string; line_id: string }, { container }) => {
    const [line] = await container
      .resolve(Modules.CART)
      .listLineItems({ id: input.line_id, cart_id: input.id }, { select: ["id"], take: 1 })
    if (!line) throw new Refusal("not_found")
    return new StepResponse({ id: line.id })
  },
)
