import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { Refusal } from "../../../refusal"

/** The order a consignment belongs to, by which it is locked. Refuses one that is not there. */
export const findConsignmentStep = createStep(
  "find-consignment",
  async ({ id }: { id: string }, { container }) => {
    const { data } = await container
      .resolve(ContainerRegistrationKeys.QUERY)
      .graph({ entity: "consignment", fields: ["id", "order_id"], filters: { id } })
    const order_id = data[0]?.order_id
    if (!order_id) throw new Refusal("not_found")
    return new StepResponse({ order_id })
  },
)
