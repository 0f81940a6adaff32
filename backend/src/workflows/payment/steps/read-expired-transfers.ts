import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { BANK_TRANSFER } from "../../../payment-methods"
import { STANDING } from "../../../reads/payment-standing"

/** The orders whose money should have come. One that came in part is left to a person. */
export const readExpiredTransfersStep = createStep(
  "read-expired-transfers",
  async (input: { days: number }, { container }) => {
    const { rows } = await container
      .resolve(ContainerRegistrationKeys.PG_CONNECTION)
      .raw<{ rows: { order_id: string }[] }>(
        `select s.order_id from (${STANDING}) s
          where s.provider_id = ? and s.captured::numeric = 0 and s.received::numeric = 0
            and s.due::numeric > 0 and s.placed_at < now() - make_interval(days => ?)
          order by s.placed_at limit 200`,
        [BANK_TRANSFER, input.days],
      )
    return new StepResponse(rows.map((row) => row.order_id))
  },
)
