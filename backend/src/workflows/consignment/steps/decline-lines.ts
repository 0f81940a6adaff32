import { generateEntityId } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { CancelReason, DeclineOutcome } from "@ovop/contracts"
import { Refusal } from "../../../refusal"
import { changesOf, digestOf, type Sql } from "../../audit/act"
import { audited } from "../../audit/audited"
import type { Mover } from "../doer"
import { holdConsignment } from "../held-consignment"
import { restoreConsignment, settleConsignment } from "../settle-consignment"

type Input = Mover & { id: string; outcome: DeclineOutcome; reason: CancelReason; note: string | null }
type Credit = { id: string; line_id: string | null; quantity: number; amount: string }

const DECLINE = `
  update consignment_line set declined_quantity = declined_quantity + :quantity, updated_at = now()
   where id = :line_id and consignment_id = :id and completed_at is null
     and declined_quantity + dispatched_quantity + :quantity <= quantity
  returning id`
const CREDIT = `
  insert into consignment_credit (id, consignment_id, cause, consignment_line_id, quantity, amount, raw_amount, reason, note, occurred_at)
  values (:credit_id, :id, 'declined', :line_id, :quantity, cast(:amount as numeric),
          jsonb_build_object('value', cast(:amount as text), 'precision', 20), :reason, :note, now())`
const TAKE_OFF = `
  update consignment
     set credited_total = credited_total + cast(:credited as numeric),
         raw_credited_total = jsonb_build_object('value', (credited_total + cast(:credited as numeric))::text, 'precision', 20),
         amount_to_collect = cast(:amount_to_collect as numeric),
         raw_amount_to_collect = jsonb_build_object('value', cast(:amount_to_collect as text), 'precision', 20),
         updated_at = now()
   where id = :id`

const creditsOf = ({ outcome: { lines, shipping } }: Input): Credit[] => {
  const id = () => generateEntityId(undefined, "consgcr")
  const goods = lines.map((line) => ({ id: id(), ...line }))
  return /[1-9]/.test(shipping)
    ? [...goods, { id: id(), line_id: null, quantity: 0, amount: shipping }]
    : goods
}

async function write(sql: Sql, input: Input, credits: Credit[]): Promise<void> {
  const { id, outcome, reason, note } = input
  for (const { line_id, quantity } of outcome.lines) {
    const { rows } = await sql.raw(DECLINE, { id, line_id, quantity })
    if (rows.length !== 1) throw new Refusal("quantity_not_left")
  }
  for (const { id: credit_id, ...credit } of credits)
    await sql.raw(CREDIT, { ...credit, credit_id, id, reason, note })
  await sql.raw(TAKE_OFF, { id, credited: outcome.credited, amount_to_collect: outcome.amount_to_collect })
}

/** Writes down what is not sent, takes it off what the consignment comes to and off the cash that is collected. */
export const declineLinesStep = createStep(
  "decline-lines",
  async (input: Input, { container }) => {
    const undo = await audited(container, async (audit) => {
      const before = await holdConsignment(audit.sql, input.id)
      const credits = creditsOf(input)
      await write(audit.sql, input, credits)
      const { outcome, reason, note } = input
      return await settleConsignment(audit, {
        before,
        added: { consignment_credit: credits.map(({ id }) => id) },
        mover: input,
        action: "consignment.declined",
        reason,
        note,
        changes: changesOf(
          { amount_to_collect: before.amount_to_collect },
          {
            lines: outcome.lines.map(({ line_id, quantity }) => `${line_id}: ${quantity}`),
            credited: outcome.credited,
            amount_to_collect: outcome.amount_to_collect,
            reason,
            note_sha256: digestOf(note, credits[0]?.id ?? input.id),
          },
        ),
      })
    })
    return new StepResponse({ id: input.id }, undo)
  },
  async (undo, { container }) => restoreConsignment(container, undo),
)
