import { generateEntityId } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { audited } from "../../audit/audited"
import { holdConsignment } from "../../consignment/held-consignment"
import type { ParcelWish } from "../../consignment/parcel-wish"
import { readHeldComplaint } from "../held-complaint"
import { type MovedComplaint, moveHeldComplaint, restoreComplaint } from "../settle-complaint"

type Input = ParcelWish & { id: string; consignment_id: string }
type Undo = { moved: MovedComplaint; parcel_id: string }

const PARCEL = `
  insert into consignment_parcel (id, consignment_id, order_id, place, carrier, carrier_name, tracking_number,
                                  amount_to_collect, raw_amount_to_collect, dispatched_at, complaint_id)
  values (:parcel_id, :consignment_id, :order_id, :place, :carrier, :carrier_name, :tracking_number,
          0, '{"value": "0", "precision": 20}', now(), :id)`
const LINE = `
  insert into parcel_line (id, parcel_id, consignment_line_id, quantity) values (:row_id, :parcel_id, :line_id, :quantity)`

/** Writes down that other goods are on their way in place of those that somebody complained about. */
export const recordReplacementStep = createStep(
  "record-replacement",
  async ({ id, consignment_id, carrier, carrier_name, tracking_number, ...mover }: Input, { container }) => {
    const parcel_id = generateEntityId(undefined, "parcel")
    const undo = await audited(container, async (audit): Promise<Undo> => {
      const consignment = await holdConsignment(audit.sql, consignment_id)
      const held = await readHeldComplaint(audit.sql, id)
      const place = Math.max(0, ...consignment.parcels.map((parcel) => parcel.place)) + 1
      const { order_id } = consignment
      const named = { carrier, tracking_number, carrier_name: carrier === "other" ? carrier_name : null }
      await audit.sql.raw(PARCEL, { id, parcel_id, consignment_id, order_id, place, ...named })
      for (const { line_id, quantity } of held.lines)
        await audit.sql.raw(LINE, {
          row_id: generateEntityId(undefined, "parcell"),
          parcel_id,
          line_id,
          quantity,
        })
      const moved = await moveHeldComplaint(audit, {
        held,
        mover,
        from: ["awaiting_replacement"],
        to: "settled",
        steps: ["replacement_sent"],
        note: null,
        outcome: null,
        action: "consignment.complaint_settled",
      })
      return { moved, parcel_id }
    })
    return new StepResponse({ id }, undo)
  },
  async (undo, { container }) => {
    if (!undo) return
    await audited(container, async (audit) => {
      await audit.sql.raw("delete from consignment_parcel where id = :parcel_id", undo)
      await restoreComplaint(audit, undo.moved)
    })
  },
)
