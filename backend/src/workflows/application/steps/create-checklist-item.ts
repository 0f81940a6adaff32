import { generateEntityId } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { Refusal } from "../../../refusal"
import { actorOf, changesOf } from "../../audit/act"
import { audited } from "../../audit/audited"
import { type ItemFacts, itemRow } from "../item-row"

export type AddItemInput = ItemFacts & { code: string; actor: string }

const INSERT = `
  insert into checklist_item (id, code, name_km, name_en, is_required, is_used)
  values (:id, :code, :name_km, :name_en, :is_required, :is_used)
  on conflict (code) where deleted_at is null do nothing returning id`

/** Adds an item to the checklist. A code stands for one thing, so one that is there is refused. */
export const createChecklistItemStep = createStep(
  "create-checklist-item",
  async ({ code, actor, ...facts }: AddItemInput, { container }) => {
    const id = generateEntityId(undefined, "chkitem")
    const row = itemRow(facts)
    const entry = await audited(container, async ({ sql, record }) => {
      const { rows } = await sql.raw<{ id: string }>(INSERT, { id, code, ...row })
      if (rows.length === 0) throw new Refusal("not_allowed_now", ["code"])
      return await record({
        action: "checklist_item.added",
        subject_id: id,
        actor: actorOf(actor),
        changes: changesOf({}, { code, ...row }),
      })
    })
    return new StepResponse({ id }, { id, entry })
  },
  async (done, { container }) => {
    if (!done) return
    await audited(container, async ({ sql, takeBack }) => {
      await sql.raw("delete from checklist_item where id = :id", { id: done.id })
      await takeBack(done.entry)
    })
  },
)
