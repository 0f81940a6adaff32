import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { Refusal } from "../../../refusal"
import { actorOf, changesOf, digestOf } from "../../audit/act"
import { audited } from "../../audit/audited"

export type TakeBackInput = { association_id: string; reason: string; actor: string }

const END = `
  update model_mark set taken_back_at = now(), taken_back_by = :actor, taken_back_reason = :reason, updated_at = now()
   where association_id = :association_id and taken_back_at is null and deleted_at is null returning id, year`
const KNOWN = "select id from association where id = :association_id and deleted_at is null"
const RESTORE = `
  update model_mark set taken_back_at = null, taken_back_by = null, taken_back_reason = null where id = :id`

/** Takes the mark of a model back. That it was there stays written down. */
export const endModelMarkStep = createStep(
  "end-model-mark",
  async ({ association_id, reason, actor }: TakeBackInput, { container }) => {
    const done = await audited(container, async ({ sql, record }) => {
      const [ended] = (await sql.raw<{ id: string; year: number }>(END, { association_id, reason, actor }))
        .rows
      if (!ended) {
        const { rows } = await sql.raw<{ id: string }>(KNOWN, { association_id })
        throw new Refusal(rows.length > 0 ? "not_allowed_now" : "not_found")
      }
      const entry = await record({
        action: "model_mark.taken_back",
        subject_id: ended.id,
        actor: actorOf(actor),
        tenant: { kind: "association", id: association_id },
        changes: changesOf(
          { association_id, year: ended.year },
          { reason_sha256: digestOf(reason, ended.id) },
        ),
      })
      return { id: ended.id, entry }
    })
    return new StepResponse({ id: association_id }, done)
  },
  async (done, { container }) => {
    if (!done) return
    await audited(container, async ({ sql, takeBack }) => {
      await sql.raw(RESTORE, { id: done.id })
      await takeBack(done.entry)
    })
  },
)
