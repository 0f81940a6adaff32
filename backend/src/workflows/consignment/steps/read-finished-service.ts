import { ContainerRegistrationKeys, MathBN } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { dayInCambodia } from "../../../modules/certification/certificate-status"
import { leftOf } from "../../../modules/consignment/consignment-moves"
import { BANK_TRANSFER } from "../../../payment-methods"
import { readPaymentStandings } from "../../../reads/payment-standing"
import { Refusal } from "../../../refusal"
import { type CashInput, refuseCash } from "../cash-input"
import { readHeldConsignment } from "../held-consignment"
import { cashForService } from "../parcel-cash"

type Input = { id: string; line_id: string; cash: CashInput | null }

const OPEN = ["confirmed", "partly_dispatched"]

/**
 * A service that is said to have taken place. Refuses one whose day lies ahead, whatever else of the consignment has
 * been handed over. The caller holds the order's lock.
 */
export const readFinishedServiceStep = createStep(
  "read-finished-service",
  async ({ id, line_id, cash }: Input, { container }) => {
    const held = await readHeldConsignment(container.resolve(ContainerRegistrationKeys.PG_CONNECTION), id)
    const line = held.lines.find((candidate) => candidate.id === line_id && candidate.is_service)
    if (!line) throw new Refusal("not_found")
    if (!OPEN.includes(held.status) || leftOf(line) === 0) throw new Refusal("consignment_not_movable")
    if (line.requested_day && line.requested_day > dayInCambodia(new Date()))
      throw new Refusal("service_day_ahead")
    const standing = (await readPaymentStandings(container, [held.order_id])).get(held.order_id)
    if (standing?.provider_id === BANK_TRANSFER && MathBN.eq(standing.captured, 0))
      throw new Refusal("payment_outstanding")
    if (cash) refuseCash(cash, cashForService(held, line_id), held.currency)
    return new StepResponse({ line_items: [line.order_line_item_id] })
  },
)
