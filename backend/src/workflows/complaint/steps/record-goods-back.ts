import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { Refusal } from "../../../refusal"
import { audited } from "../../audit/audited"
import { type Mover, moverOf } from "../../consignment/doer"
import { holdConsignment } from "../../consignment/held-consignment"
import { creditComplaint, uncreditComplaint } from "../complaint-credit"
import { readHeldComplaint } from "../held-complaint"
import { type Adjustment, adjustmentsFor } from "../inventory-of-lines"
import { type MovedComplaint, moveHeldComplaint, restoreComplaint } from "../settle-complaint"

type Input = Mover & { id: string; consignment_id: string; restock: boolean }
type Undo = { moved: MovedComplaint; credit_id: string | null; shelf: Adjustment[] }

const RETURN = `
  update consignment_line set returned_quantity = returned_quantity + :quantity, updated_at = now()
   where id = :line_id and returned_quantity + :quantity <= dispatched_quantity returning id`
const TAKE_BACK =
  "update consignment_line set returned_quantity = returned_quantity - :quantity where id = :line_id"

/** Writes down that goods came back, and what follows: they are paid back, or others are to be sent. */
export const recordGoodsBackStep = createStep(
  "record-goods-back",
  async ({ id, consignment_id, restock, ...mover }: Input, { container }) => {
    const undo = await audited(container, async (audit): Promise<Undo> => {
      await holdConsignment(audit.sql, consignment_id)
      const held = await readHeldComplaint(audit.sql, id)
      if (held.state !== "awaiting_goods") throw new Refusal("not_allowed_now")
      for (const line of held.lines) {
        const { rows } = await audit.sql.raw(RETURN, { line_id: line.line_id, quantity: line.quantity })
        if (rows.length !== 1) throw new Refusal("not_allowed_now")
      }
      const pays = held.outcome === "refund"
      const credit_id = pays ? await creditComplaint(audit.sql, held, held.refund ?? "0") : null
      const shelf = restock ? await adjustmentsFor(audit.sql, held.lines, 1) : []
      const moved = await moveHeldComplaint(audit, {
        held,
        mover,
        from: ["awaiting_goods"],
        to: pays ? "settled" : "awaiting_replacement",
        steps: pays ? ["goods_received", "refunded"] : ["goods_received"],
        note: null,
        outcome: null,
        restocked: restock,
        action: "consignment.complaint_settled",
      })
      return { moved, credit_id, shelf }
    })
    const { lines } = undo.moved.before
    return new StepResponse(
      {
        id,
        pays: undo.credit_id !== null,
        shelf: undo.shelf,
        /** What the ledger of the stock is told, so that it can say why units are there again. */
        announcement: { lines: restock ? lines : [], actor: moverOf(mover) },
      },
      undo,
    )
  },
  async (undo, { container }) => {
    if (!undo) return
    const { moved, credit_id } = undo
    await audited(container, async (audit) => {
      if (credit_id) await uncreditComplaint(audit.sql, moved.before, credit_id)
      for (const { line_id, quantity } of moved.before.lines)
        await audit.sql.raw(TAKE_BACK, { line_id, quantity })
      await restoreComplaint(audit, moved)
    })
  },
)
