import { generateEntityId } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { RefundOwed } from "@ovop/contracts"
import { STANDING } from "../../../reads/payment-standing"
import { changesOf, MARKET } from "../../audit/act"
import { audited } from "../../audit/audited"

type Input = { order_id: string; cause: RefundOwed["cause"] }
type Owed = { id: string; amount: string; currency: string; because: string }

const RECORD = `
  insert into bank_transfer_refund (id, payment_id, order_id, amount, raw_amount, currency_code, cause)
  select :id, s.payment_id, s.order_id, s.owed,
         jsonb_build_object('value', s.owed::text, 'precision', 20), s.currency,
         case when s.due::numeric = 0 then 'order_cancelled' else :cause end
    from (select t.*, t.received::numeric - t.due::numeric - t.refunds::numeric as owed
            from (${STANDING}) t where t.order_id = :order_id) s
   where s.owed > 0 and (s.captured::numeric > 0 or s.due::numeric = 0)
  returning id, amount::text as amount, currency_code as currency, cause as because`

/**
 * Writes down what was received beyond what the order comes to and beyond what is written down already. While a
 * transfer is still awaited, money that came early is not owed back: the rest is to follow.
 */
export const recordRefundOwedStep = createStep(
  "record-refund-owed",
  async ({ order_id, cause }: Input, { container }) => {
    const owed = await audited(container, async ({ sql, record }) => {
      const { rows } = await sql.raw<Owed>(RECORD, {
        id: generateEntityId(undefined, "btref"),
        order_id,
        cause,
      })
      const [row] = rows
      if (!row) return null
      const { id, amount, currency, because } = row
      const entry = await record({
        action: "refund.owed",
        subject_id: id,
        // It follows from what somebody else did, whose entry stands before this one.
        actor: MARKET,
        changes: changesOf({}, { order_id, amount, currency, cause: because }),
      })
      return { id, amount, entry }
    })
    return new StepResponse(owed && { id: owed.id, amount: owed.amount }, owed)
  },
  async (owed, { container }) => {
    if (!owed) return
    await audited(container, async ({ sql, takeBack }) => {
      await sql.raw("delete from bank_transfer_refund where id = :id", owed)
      await takeBack(owed.entry)
    })
  },
)
