import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { Refusal } from "../../../refusal"
import { type CashInput, refuseCash } from "../cash-input"
import { readHeldConsignment } from "../held-consignment"

type Input = { id: string; parcel_id: string; cash: CashInput | null; is_buyer: boolean }

const FULFILMENT = "select id, delivered_at from fulfillment where id = :id and deleted_at is null"

/**
 * A parcel that is about to arrive. Refuses one that is not of this consignment, and one that has arrived; a buyer who
 * says so again is right, and there is nothing to do. The caller holds the order's lock.
 */
export const readDeliverableParcelStep = createStep(
  "read-deliverable-parcel",
  async ({ id, parcel_id, cash, is_buyer }: Input, { container }) => {
    const sql = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
    const held = await readHeldConsignment(sql, id)
    const parcel = held.parcels.find((candidate) => candidate.id === parcel_id)
    if (!parcel) throw new Refusal("not_found")
    if (parcel.is_delivered && !is_buyer) throw new Refusal("consignment_not_movable")
    if (cash) refuseCash(cash, parcel.amount_to_collect, held.currency)
    const { rows } = await sql.raw<{ rows: { id: string; delivered_at: Date | null }[] }>(FULFILMENT, {
      id: parcel.fulfillment_id,
    })
    return new StepResponse({ is_delivered: parcel.is_delivered, fulfilment: rows[0] ?? null })
  },
)
