import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { BANK_TRANSFER } from "../../../payment-methods"
import { Refusal } from "../../../refusal"

/** The order that a transfer's reference names. Refuses a reference that nobody was given. */
export const findTransferOrderStep = createStep(
  "find-transfer-order",
  async ({ reference }: { reference: string }, { container }) => {
    const { rows } = await container
      .resolve(ContainerRegistrationKeys.PG_CONNECTION)
      .raw<{ rows: { order_id: string }[] }>(
        `select opc.order_id from payment p
           join order_payment_collection opc
             on opc.payment_collection_id = p.payment_collection_id and opc.deleted_at is null
          where p.data->>'reference' = ? and p.provider_id = ? and p.deleted_at is null`,
        [reference, BANK_TRANSFER],
      )
    const order_id = rows[0]?.order_id
    if (!order_id) throw new Refusal("not_found")
    return new StepResponse({ order_id })
  },
)
