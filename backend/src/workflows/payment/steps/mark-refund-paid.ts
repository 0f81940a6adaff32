import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { dayInCambodia } from "../../../modules/certification/certificate-status"
import { Refusal } from "../../../refusal"
import { actorOf, changesOf } from "../../audit/act"
import { audited } from "../../audit/audited"

type Input = { id: string; day: string; bank_reference: string; paid_by: string }
type Paid = { payment_id: string; amount: string }
type Row = Paid & { order_id: string; currency: string }

/** Marks a refund as paid out, once: the statement takes only one that is not, and its rows are counted. */
export const markRefundPaidStep = createStep(
  "mark-refund-paid",
  async (input: Input, { container }) => {
    const { id, day, bank_reference, paid_by } = input
    if (day > dayInCambodia(new Date())) throw new Refusal("invalid_input", ["day"])
    const { paid, entry } = await audited(container, async ({ sql, record }) => {
      const { rows } = await sql.raw<Row>(
        `update bank_transfer_refund
            set paid_day = :day, bank_reference = :bank_reference, paid_by = :paid_by, updated_at = now()
          where id = :id and paid_day is null and deleted_at is null
          returning payment_id, order_id, amount::text as amount, currency_code as currency`,
        input,
      )
      const [row] = rows
      if (!row) throw new Refusal("refund_already_paid")
      const { payment_id, order_id, amount, currency } = row
      const done = await record({
        action: "refund.paid",
        subject_id: id,
        actor: actorOf(paid_by),
        changes: changesOf({}, { order_id, amount, currency, day, bank_reference }),
      })
      return { paid: { payment_id, amount } satisfies Paid, entry: done }
    })
    return new StepResponse(paid, { id, entry })
  },
  async (done, { container }) => {
    if (!done) return
    await audited(container, async ({ sql, takeBack }) => {
      await sql.raw(
        "update bank_transfer_refund set paid_day = null, bank_reference = null, paid_by = null where id = :id",
        done,
      )
      await takeBack(done.entry)
    })
  },
)
