import { ContainerRegistrationKeys, generateEntityId, MathBN } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { dayInCambodia } from "../../../modules/certification/certificate-status"
import { isPayable } from "../../../reads/amounts"
import { type PaymentStanding, readPaymentStandings } from "../../../reads/payment-standing"
import { Refusal } from "../../../refusal"
import { actorOf, changesOf } from "../../audit/act"
import { audited } from "../../audit/audited"

type Input = { order_id: string; amount: string; day: string; bank_reference: string; recorded_by: string }
type Known = { payment_id: string; same: boolean }

function judge({ amount, day }: Input, standing: PaymentStanding): void {
  if (!MathBN.gt(amount, 0) || !isPayable(amount, standing.currency))
    throw new Refusal("invalid_input", ["amount"])
  if (day > dayInCambodia(new Date())) throw new Refusal("invalid_input", ["day"])
}

const RECORD = `
  insert into bank_transfer_receipt
    (id, payment_id, amount, raw_amount, currency_code, day, bank_reference, recorded_by)
  values (:id, :payment_id, cast(:amount as numeric), jsonb_build_object('value', cast(:amount as text), 'precision', 20),
          :currency, :day, :bank_reference, :recorded_by)
  on conflict (bank_reference) where deleted_at is null do nothing returning id`

/**
 * Writes down what the bank booked, once for each number of the bank, in one statement that tells a repeat from another use of the number.
 * Nothing to compensate: the money lies at the bank whatever fails here, and a repeat goes on from this row.
 */
export const recordReceiptStep = createStep("record-receipt", async (input: Input, { container }) => {
  const standing = (await readPaymentStandings(container, [input.order_id])).get(input.order_id)
  if (!standing) throw new Refusal("not_found")
  judge(input, standing)
  const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const known = async () => {
    const { rows } = await knex.raw<{ rows: Known[] }>(
      `select payment_id, amount = ?::numeric and day = ? as same from bank_transfer_receipt
        where bank_reference = ? and deleted_at is null`,
      [input.amount, input.day, input.bank_reference],
    )
    if (rows.some((row) => row.payment_id !== standing.payment_id || !row.same))
      throw new Refusal("bank_reference_used")
    return rows.length > 0
  }
  if (await known()) return new StepResponse({ isNew: false })
  // More money under a reference that is paid is a mistake at the desk far more often than a second transfer.
  if (MathBN.gt(standing.captured, 0)) throw new Refusal("transfer_already_received")
  const isNew = await audited(container, async ({ sql, record }) => {
    const { rows } = await sql.raw<{ id: string }>(RECORD, {
      ...input,
      id: generateEntityId(undefined, "btrec"),
      payment_id: standing.payment_id,
      currency: standing.currency,
    })
    const [row] = rows
    if (!row) return false
    const { order_id, amount, day, bank_reference } = input
    await record({
      action: "transfer.received",
      subject_id: row.id,
      actor: actorOf(input.recorded_by),
      changes: changesOf({}, { order_id, amount, currency: standing.currency, day, bank_reference }),
    })
    return true
  })
  // Somebody else wrote the same number meanwhile: it is judged like one that was there before.
  if (!isNew) await known()
  return new StepResponse({ isNew })
})
