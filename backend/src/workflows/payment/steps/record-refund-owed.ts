import { ContainerRegistrationKeys, generateEntityId } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { RefundOwed } from "@ovop/contracts"
import { STANDING } from "../../../reads/payment-standing"

type Input = { order_id: string; cause: RefundOwed["cause"] }

/**
 * Writes down what was received beyond what the order comes to and beyond what is written down already. While a
 * transfer is still awaited, money that came early is not owed back: the rest is to follow.
 */
export const recordRefundOwedStep = createStep(
  "record-refund-owed",
  async ({ order_id, cause }: Input, { container }) => {
    const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
    const { rows } = await knex.raw<{ rows: { id: string; amount: string }[] }>(
      `insert into bank_transfer_refund (id, payment_id, order_id, amount, raw_amount, currency_code, cause)
       select :id, s.payment_id, s.order_id, s.owed,
              jsonb_build_object('value', s.owed::text, 'precision', 20), s.currency,
              case when s.due::numeric = 0 then 'order_cancelled' else :cause end
         from (select t.*, t.received::numeric - t.due::numeric - t.refunds::numeric as owed
                 from (${STANDING}) t where t.order_id = :order_id) s
        where s.owed > 0 and (s.captured::numeric > 0 or s.due::numeric = 0)
       returning id, amount::text as amount`,
      { id: generateEntityId(undefined, "btref"), order_id, cause },
    )
    return new StepResponse(rows[0] ?? null, rows[0]?.id)
  },
  async (id, { container }) => {
    if (!id) return
    await container
      .resolve(ContainerRegistrationKeys.PG_CONNECTION)
      .raw("delete from bank_transfer_refund where id = ?", [id])
  },
)
