import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { BANK_TRANSFER } from "../../../payment-methods"
import type { Composed } from "./composed"
import { readOrderForMessage } from "./read-order"

/** Money came in: who paid by transfer hears that it arrived. Cash is paid face to face and needs no message. */
export async function ofCapturedPayment(container: MedusaContainer, paymentId: string): Promise<Composed> {
  const { rows } = await container
    .resolve(ContainerRegistrationKeys.PG_CONNECTION)
    .raw<{ rows: { order_id: string }[] }>(
      `select l.order_id from payment p
         join order_payment_collection l
           on l.payment_collection_id = p.payment_collection_id and l.deleted_at is null
        where p.id = ? and p.provider_id = ? and p.deleted_at is null`,
      [paymentId, BANK_TRANSFER],
    )
  const orderId = rows[0]?.order_id
  const order = orderId ? await readOrderForMessage(container, orderId) : undefined
  if (!order?.recipient) return []
  const { view, recipient, link } = order
  return [
    {
      key: `transfer-received:${paymentId}`,
      locale: view.locale,
      recipient,
      content: {
        kind: "transfer-received",
        order_number: view.number,
        currency: view.currency,
        amount: view.payment.received,
        link,
      },
    },
  ]
}
