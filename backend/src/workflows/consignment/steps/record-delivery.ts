import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { DeliveryProof } from "@ovop/contracts"
import { Refusal } from "../../../refusal"
import { changesOf } from "../../audit/act"
import { audited } from "../../audit/audited"
import { type CashInput, recordCash } from "../cash-input"
import type { Mover } from "../doer"
import { holdConsignment } from "../held-consignment"
import { type Added, restoreConsignment, settleConsignment } from "../settle-consignment"

type Input = Mover & { id: string; parcel_id: string; proof: DeliveryProof; cash: CashInput | null }

const DELIVER = `
  update consignment_parcel set delivered_at = now(), proof = :proof, updated_at = now()
   where id = :parcel_id and consignment_id = :id and delivered_at is null returning id`

/** Writes down that a parcel arrived, how that is known, and the cash that was taken for it. */
export const recordDeliveryStep = createStep(
  "record-delivery",
  async (input: Input, { container }) => {
    const { id, parcel_id, proof, cash } = input
    const undo = await audited(container, async (audit) => {
      const before = await holdConsignment(audit.sql, id)
      const parcel = before.parcels.find((candidate) => candidate.id === parcel_id)
      const { rows } = await audit.sql.raw(DELIVER, { id, parcel_id, proof })
      if (!parcel || rows.length !== 1) throw new Refusal("consignment_not_movable")
      const added: Added = {}
      if (cash) {
        const expected = parcel.amount_to_collect
        const given = { cash, expected, of: { parcel_id }, held: before, mover: input }
        added.collected_cash = [await recordCash(audit.sql, given)]
      }
      return await settleConsignment(audit, {
        before,
        added,
        mover: input,
        action: "consignment.delivered",
        changes: changesOf(
          {},
          { parcel: `${before.number}/${parcel.place}`, proof, cash: cash?.amount ?? null },
        ),
      })
    })
    return new StepResponse({ id }, undo)
  },
  async (undo, { container }) => restoreConsignment(container, undo),
)
