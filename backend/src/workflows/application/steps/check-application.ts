import { generateEntityId } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { CheckState } from "@ovop/contracts"
import { Refusal } from "../../../refusal"
import { actorOf, changesOf, digestOf, type Sql } from "../../audit/act"
import { audited } from "../../audit/audited"

type Check = { code: string; state: CheckState; note: string | null }
export type CheckInput = { association_id: string; checks: Check[]; actor: string }
type Kept = {
  id: string
  item_id: string
  code: string
  state: CheckState
  note: string | null
  checked_by: string
  checked_at: Date
}
type Done = { application_id: string; before: Kept[]; entry: number }

// Held, so that nobody approves meanwhile by a tick that is just being taken away.
const HOLD = `
  select id, state from association_application
   where association_id = :association_id and deleted_at is null for update`
const ITEMS = "select id, code from checklist_item where deleted_at is null"
const KNOWN = `
  select k.id, k.item_id, i.code, k.state, k.note, k.checked_by, k.checked_at
    from association_application_check k join checklist_item i on i.id = k.item_id
   where k.application_id = :application_id and k.deleted_at is null order by i.code`
const CHECK = `
  insert into association_application_check (id, application_id, item_id, state, note, checked_by, checked_at)
  values (:id, :application_id, :item_id, :state, :note, :actor, now())
  on conflict (application_id, item_id) where deleted_at is null
  do update set state = excluded.state, note = excluded.note, checked_by = excluded.checked_by,
    checked_at = excluded.checked_at, updated_at = now()`
const FORGET = "delete from association_application_check where application_id = :application_id"
const RESTORE = `
  insert into association_application_check (id, application_id, item_id, state, note, checked_by, checked_at)
  values (:id, :application_id, :item_id, :state, :note, :checked_by, :checked_at)`

async function hold(sql: Sql, association_id: string): Promise<string> {
  const [row] = (await sql.raw<{ id: string; state: string }>(HOLD, { association_id })).rows
  if (!row) throw new Refusal("not_found")
  if (row.state !== "submitted") throw new Refusal("not_allowed_now")
  return row.id
}

/** Items by state, and the fingerprints of what was written about them, as the audit log has them. */
const summary = (checks: readonly Kept[]) => ({
  ticked: checks.filter(({ state }) => state === "ticked").map(({ code }) => code),
  missing: checks.filter(({ state }) => state === "missing").map(({ code }) => code),
  notes_sha256: checks.flatMap(({ note, id }) => digestOf(note, id) ?? []),
})

/** Writes down what the secretariat found of some items of the checklist. */
export const checkApplicationStep = createStep(
  "check-application",
  async ({ association_id, checks, actor }: CheckInput, { container }) => {
    const done = await audited(container, async ({ sql, record }): Promise<Done> => {
      const application_id = await hold(sql, association_id)
      const items = new Map(
        (await sql.raw<{ id: string; code: string }>(ITEMS)).rows.map(({ id, code }) => [code, id]),
      )
      const before = (await sql.raw<Kept>(KNOWN, { application_id })).rows
      for (const [at, { code, state, note }] of checks.entries()) {
        const item_id = items.get(code)
        if (!item_id) throw new Refusal("invalid_input", [`checks.${at}.code`])
        const id = generateEntityId(undefined, "applchk")
        await sql.raw(CHECK, { id, application_id, item_id, state, note: note || null, actor })
      }
      const after = (await sql.raw<Kept>(KNOWN, { application_id })).rows
      const entry = await record({
        action: "application.checked",
        subject_id: application_id,
        actor: actorOf(actor),
        tenant: { kind: "association", id: association_id },
        changes: changesOf(summary(before), summary(after)),
      })
      return { application_id, before, entry }
    })
    return new StepResponse({ id: association_id }, done)
  },
  async (done, { container }) => {
    if (!done) return
    const { application_id, before, entry } = done
    await audited(container, async ({ sql, takeBack }) => {
      await sql.raw(FORGET, { application_id })
      for (const kept of before) await sql.raw(RESTORE, { application_id, ...kept })
      await takeBack(entry)
    })
  },
)
