import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { Refusal } from "../../../refusal"

/** The order a refund belongs to, by which it is locked. Refuses one that is not there. */
export const findRefundStep = createStep("find-refund", async ({ id }: { id: string }, { container }) => {
  const { rows } = await container
    .resolve(ContainerRegistrationKeys.PG_CONNECTION)
    .raw<{ rows: { order_id: string }[] }>(
      "select order_id from bank_transfer_refund where id = ? and deleted_at is null",
      [id],
    )
  const [row] = rows
  if (!row) throw new Refusal("not_found")
  return new StepResponse(row)
})
