import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { Refusal } from "../../../refusal"
import { changesOf } from "../../audit/act"
import { audited } from "../../audit/audited"
import { type CashInput, recordCash } from "../cash-input"
import type { Mover } from "../doer"
import { holdConsignment } from "../held-consignment"
import { cashForService } from "../parcel-cash"
import { type Added, restoreConsignment, settleConsignment } from "../settle-consignment"

type Input = Mover & { id: string; line_id: string; cash: CashInput | null }

const COMPLETE = `
  update consignment_line set completed_at = now(), updated_at = now()
   where id = :line_id and consignment_id = :id and sector = 'service' and completed_at is null
     and declined_quantity < quantity
  returning id`

/** Writes down that a service took place, and the cash that was taken for it. */
export const recordServiceStep = createStep(
  "record-service",
  async (input: Input, { container }) => {
    const { id, line_id, cash } = input
    const undo = await audited(container, async (audit) => {
      const before = await holdConsignment(audit.sql, id)
      const { rows } = await audit.sql.raw(COMPLETE, { id, line_id })
      if (rows.length !== 1) throw new Refusal("consignment_not_movable")
      const added: Added = {}
      if (cash) {
        const of = { consignment_line_id: line_id }
        const given = { cash, expected: cashForService(before, line_id), of, held: before, mover: input }
        added.collected_cash = [await recordCash(audit.sql, given)]
      }
      return await settleConsignment(audit, {
        before,
        added,
        mover: input,
        action: "consignment.service_completed",
        changes: changesOf({}, { line: line_id, cash: cash?.amount ?? null }),
      })
    })
    return new StepResponse({ id }, undo)
  },
  async (undo, { container }) => restoreConsignment(container, undo),
)
