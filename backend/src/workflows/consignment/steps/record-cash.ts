import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { Refusal } from "../../../refusal"
import { changesOf, digestOf } from "../../audit/act"
import { audited } from "../../audit/audited"
import { type CashInput, recordCash } from "../cash-input"
import type { Mover } from "../doer"
import { holdConsignment } from "../held-consignment"
import { restoreConsignment, settleConsignment } from "../settle-consignment"

type Input = Mover & { id: string; parcel_id: string; cash: CashInput }

/** Writes down the cash that was taken for a parcel which has arrived. Once: the table refuses a second time. */
export const recordCashStep = createStep(
  "record-cash",
  async (input: Input, { container }) => {
    const { id, parcel_id, cash } = input
    const undo = await audited(container, async (audit) => {
      const before = await holdConsignment(audit.sql, id)
      const parcel = before.parcels.find((candidate) => candidate.id === parcel_id)
      if (!parcel) throw new Refusal("not_found")
      if (!parcel.is_delivered) throw new Refusal("consignment_not_movable")
      const expected = parcel.amount_to_collect
      const cash_id = await recordCash(audit.sql, {
        cash,
        expected,
        of: { parcel_id },
        held: before,
        mover: input,
      })
      return await settleConsignment(audit, {
        before,
        added: { collected_cash: [cash_id] },
        mover: input,
        action: "consignment.cash_recorded",
        changes: changesOf(
          {},
          {
            parcel: `${before.number}/${parcel.place}`,
            expected,
            amount: cash.amount,
            difference: cash.difference ?? null,
            note_sha256: digestOf(cash.note ?? null, cash_id),
          },
        ),
      })
    })
    return new StepResponse({ id }, undo)
  },
  async (undo, { container }) => restoreConsignment(container, undo),
)
