import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { AuditAction } from "@ovop/contracts"
import { audited } from "../../audit/audited"
import type { Mover } from "../../consignment/doer"
import { type ComplaintSaying, complaintAct } from "../complaint-act"
import { creditComplaint, uncreditComplaint } from "../complaint-credit"
import { readHeldComplaint } from "../held-complaint"
import { type MovedComplaint, moveHeldComplaint, restoreComplaint } from "../settle-complaint"

type Input = Mover & { id: string; saying: ComplaintSaying }
type Undo = { moved: MovedComplaint; credit_id: string | null }

const ACTIONS = {
  association: "consignment.complaint_answered",
  "association-refers": "consignment.complaint_answered",
  buyer: "consignment.complaint_answered",
  secretariat: "consignment.complaint_decided",
} as const satisfies Record<ComplaintSaying["by"], AuditAction>

/** Writes down what somebody says about a complaint; what is paid back without goods coming back is paid back now. */
export const moveComplaintStep = createStep(
  "move-complaint",
  async ({ id, saying, ...mover }: Input, { container }) => {
    const undo = await audited(container, async (audit): Promise<Undo> => {
      await audit.sql.raw("select id from complaint where id = :id for update", { id })
      const held = await readHeldComplaint(audit.sql, id)
      const { from, to, step, note, outcome } = complaintAct(held, saying)
      const pays = to === "settled" && outcome?.kind === "refund"
      const credit_id = pays ? await creditComplaint(audit.sql, held, outcome.refund) : null
      const steps = pays ? [step, "refunded" as const] : [step]
      const move = { held, mover, from, to, steps, note, outcome, action: ACTIONS[saying.by] }
      return { moved: await moveHeldComplaint(audit, move), credit_id }
    })
    return new StepResponse({ id, pays: undo.credit_id !== null }, undo)
  },
  async (undo, { container }) => {
    if (!undo) return
    await audited(container, async (audit) => {
      if (undo.credit_id) await uncreditComplaint(audit.sql, undo.moved.before, undo.credit_id)
      await restoreComplaint(audit, undo.moved)
    })
  },
)
