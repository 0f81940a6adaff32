import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { dayInCambodia } from "../../../modules/certification/certificate-status"
import { Refusal } from "../../../refusal"

type Input = { id: string; day: string; bank_reference: string; paid_by: string }
type Paid = { payment_id: string; amount: string }

/** Marks a refund as paid out, once: the statement takes only one that is not, and its rows are counted. */
export const markRefundPaidStep = createStep(
  "mark-refund-paid",
  async ({ id, day, bank_reference, paid_by }: Input, { container }) => {
    if (day > dayInCambodia(new Date())) throw new Refusal("invalid_input", ["day"])
    const { rows } = await container.resolve(ContainerRegistrationKeys.PG_CONNECTION).raw<{ rows: Paid[] }>(
      `update bank_transfer_refund set paid_day = ?, bank_reference = ?, paid_by = ?, updated_at = now()
          where id = ? and paid_day is null and deleted_at is null returning payment_id, amount::text as amount`,
      [day, bank_reference, paid_by, id],
    )
    const [paid] = rows
    if (!paid) throw new Refusal("refund_already_paid")
    return new StepResponse(paid, id)
  },
  async (id, { container }) => {
    if (!id) return
    await container
      .resolve(ContainerRegistrationKeys.PG_CONNECTION)
      .raw(
        "update bank_transfer_refund set paid_day = null, bank_reference = null, paid_by = null where id = ?",
        [id],
      )
  },
)
