import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { readHeldConsignment } from "../../consignment/held-consignment"

/** Where goods of a consignment come back to, and the option that Medusa wants named for their way. */
export const readReturnPlaceStep = createStep(
  "read-return-place",
  async ({ consignment_id }: { consignment_id: string }, { container }) => {
    const sql = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
    const held = await readHeldConsignment(sql, consignment_id)
    return new StepResponse({
      location_id: held.stock_location_id,
      shipping_option_id: String(held.shipping_option_id),
    })
  },
)
