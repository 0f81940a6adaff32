import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { Refusal } from "../../../refusal"
import { actorOf, changesOf } from "../../audit/act"
import { audited } from "../../audit/audited"
import { type ItemFacts, type ItemRow, itemRow } from "../item-row"

export type ChangeItemInput = ItemFacts & { id: string; actor: string }

const HOLD = `
  select name_km, name_en, is_required, is_used from checklist_item where id = :id and deleted_at is null for update`
const WRITE = `
  update checklist_item set name_km = :name_km, name_en = :name_en, is_required = :is_required, is_used = :is_used,
         updated_at = now() where id = :id`

/** Changes an item of the checklist. Its code stays, and so does what was found by it. */
export const updateChecklistItemStep = createStep(
  "update-checklist-item",
  async ({ id, actor, ...facts }: ChangeItemInput, { container }) => {
    const row = itemRow(facts)
    const done = await audited(container, async ({ sql, record }) => {
      const [before] = (await sql.raw<ItemRow>(HOLD, { id })).rows
      if (!before) throw new Refusal("not_found")
      await sql.raw(WRITE, { id, ...row })
      const entry = await record({
        action: "checklist_item.changed",
        subject_id: id,
        actor: actorOf(actor),
        changes: changesOf({ ...before }, row),
      })
      return { id, before, entry }
    })
    return new StepResponse({ id }, done)
  },
  async (done, { container }) => {
    if (!done) return
    await audited(container, async ({ sql, takeBack }) => {
      await sql.raw(WRITE, { id: done.id, ...done.before })
      await takeBack(done.entry)
    })
  },
)
