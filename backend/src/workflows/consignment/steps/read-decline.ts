import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { declineOutcome, type LineQuantities, lessOf } from "@ovop/contracts"
import { leftOf } from "../../../modules/consignment/consignment-moves"
import { Refusal } from "../../../refusal"
import { type HeldConsignment, readHeldConsignment } from "../held-consignment"

type Input = { id: string; lines: LineQuantities }

const OPEN = ["placed", "confirmed", "partly_dispatched"]

const asDeclinable = (held: HeldConsignment) => ({
  lines: held.lines.map((line) => ({ ...line, left: leftOf(line) })),
  shipping: held.shipping_option_id === null ? null : { amount: held.shipping_total },
  due: lessOf(held.total, held.credited_total, held.currency),
  amount_to_collect: held.amount_to_collect,
})

/**
 * What declining comes to. Refuses what is not left, and a consignment of which everything is sent. The caller holds
 * the order's lock.
 */
export const readDeclineStep = createStep("read-decline", async ({ id, lines }: Input, { container }) => {
  const held = await readHeldConsignment(container.resolve(ContainerRegistrationKeys.PG_CONNECTION), id)
  if (!OPEN.includes(held.status)) throw new Refusal("consignment_not_movable")
  const outcome = declineOutcome(asDeclinable(held), lines, held.currency)
  if (!outcome) throw new Refusal("quantity_not_left")
  return new StepResponse({ outcome })
})
