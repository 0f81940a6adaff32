import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"

type Input = { payment_id: string; amount: string }

const SURPLUS = `
  select greatest(0, least(cast(? as numeric),
           coalesce((select sum(amount) from capture where payment_id = p.id and deleted_at is null), 0)
         - coalesce((select sum(amount) from refund where payment_id = p.id and deleted_at is null), 0)
         - coalesce((select sum(c.total - c.credited_total) from consignment c
                      where c.order_id = o.id and c.status <> 'cancelled' and c.deleted_at is null), 0)))::text as amount,
         o.status = 'canceled' as is_cancelled
    from payment p
    join order_payment_collection opc
      on opc.payment_collection_id = p.payment_collection_id and opc.deleted_at is null
    join "order" o on o.id = opc.order_id
   where p.id = ?`

/** How much of a refund Medusa itself had captured and not refunded; the rest it never knew of. */
export const readCapturedSurplusStep = createStep(
  "read-captured-surplus",
  async ({ payment_id, amount }: Input, { container }) => {
    const { rows } = await container
      .resolve(ContainerRegistrationKeys.PG_CONNECTION)
      .raw<{ rows: { amount: string; is_cancelled: boolean }[] }>(SURPLUS, [amount, payment_id])
    return new StepResponse(rows[0] ?? { amount: "0", is_cancelled: false })
  },
)
