import { generateEntityId } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { DeliveryProof, LineQuantities } from "@ovop/contracts"
import { Refusal } from "../../../refusal"
import { changesOf, type Sql } from "../../audit/act"
import { audited } from "../../audit/audited"
import { type CashInput, recordCash } from "../cash-input"
import { type HeldConsignment, holdConsignment } from "../held-consignment"
import { cashForGoods } from "../parcel-cash"
import type { ParcelWish } from "../parcel-wish"
import { type Added, restoreConsignment, settleConsignment } from "../settle-consignment"

type Input = ParcelWish & {
  id: string
  fulfillment_id: string
  lines: LineQuantities
  /** Handed over at once, and how that is known; null for what is on its way. */
  proof: DeliveryProof | null
  cash: CashInput | null
}
type Row = { parcel_id: string; place: number; amount_to_collect: string }

const TAKE = `
  update consignment_line set dispatched_quantity = dispatched_quantity + :quantity, updated_at = now()
   where id = :line_id and consignment_id = :id and sector <> 'service'
     and declined_quantity + dispatched_quantity + :quantity <= quantity
  returning id`
const PARCEL = `
  insert into consignment_parcel (id, consignment_id, order_id, place, fulfillment_id, carrier, carrier_name, tracking_number,
                                  amount_to_collect, raw_amount_to_collect, dispatched_at, delivered_at, proof)
  values (:parcel_id, :id, :order_id, :place, :fulfillment_id, :carrier, :carrier_name, :tracking_number,
          cast(:amount_to_collect as numeric), jsonb_build_object('value', cast(:amount_to_collect as text), 'precision', 20),
          now(), case when cast(:proof as text) is not null then now() end, :proof)`
const LINE = `
  insert into parcel_line (id, parcel_id, consignment_line_id, quantity) values (:id, :parcel_id, :line_id, :quantity)`

async function write(sql: Sql, input: Input, held: HeldConsignment, row: Row): Promise<void> {
  const { id, lines, fulfillment_id, carrier, tracking_number, proof } = input
  for (const line of lines) {
    const { rows } = await sql.raw(TAKE, { id, ...line })
    if (rows.length !== 1) throw new Refusal("quantity_not_left")
  }
  const carrier_name = carrier === "other" ? input.carrier_name : null
  const { order_id } = held
  await sql.raw(PARCEL, {
    ...row,
    id,
    order_id,
    fulfillment_id,
    carrier,
    carrier_name,
    tracking_number,
    proof,
  })
  for (const line of lines)
    await sql.raw(LINE, { id: generateEntityId(undefined, "parcell"), parcel_id: row.parcel_id, ...line })
}

/** Writes down that goods left in a parcel, or were handed over at once. The table refuses more than is left. */
export const recordParcelStep = createStep(
  "record-parcel",
  async (input: Input, { container }) => {
    const parcel_id = generateEntityId(undefined, "parcel")
    const undo = await audited(container, async (audit) => {
      const before = await holdConsignment(audit.sql, input.id)
      const place = Math.max(0, ...before.parcels.map((parcel) => parcel.place)) + 1
      const amount_to_collect = cashForGoods(before, input.lines)
      await write(audit.sql, input, before, { parcel_id, place, amount_to_collect })
      const added: Added = { consignment_parcel: [parcel_id] }
      if (input.cash) {
        const of = { parcel_id }
        const given = { cash: input.cash, expected: amount_to_collect, of, held: before, mover: input }
        added.collected_cash = [await recordCash(audit.sql, given)]
      }
      const { carrier, carrier_name, tracking_number, lines, proof } = input
      return await settleConsignment(audit, {
        before,
        added,
        mover: input,
        action: proof === null ? "consignment.dispatched" : "consignment.delivered",
        changes: changesOf(
          {},
          {
            parcel: `${before.number}/${place}`,
            lines: lines.map(({ line_id, quantity }) => `${line_id}: ${quantity}`),
            carrier: carrier_name ?? carrier,
            tracking_number,
            cash: input.cash?.amount ?? null,
          },
        ),
      })
    })
    return new StepResponse({ id: input.id, parcel_id }, undo)
  },
  async (undo, { container }) => restoreConsignment(container, undo),
)
