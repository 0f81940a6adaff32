import { generateEntityId } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { Refusal } from "../../../refusal"
import { actorOf, changesOf, digestOf } from "../../audit/act"
import { audited } from "../../audit/audited"

export type GiveInput = {
  association_id: string
  year: number
  reason: { km: string; en: string }
  actor: string
}

const KNOWN = "select status from association where id = :association_id and deleted_at is null"
const INSERT = `
  insert into model_mark (id, association_id, year, reason_km, reason_en, given_by, given_at)
  values (:id, :association_id, :year, :km, :en, :actor, now())
  on conflict (association_id) where taken_back_at is null and deleted_at is null do nothing returning id`

/** Holds an association that sells up as a model; one that is a model already stays what it is. */
export const createModelMarkStep = createStep(
  "create-model-mark",
  async ({ association_id, year, reason, actor }: GiveInput, { container }) => {
    const id = generateEntityId(undefined, "modmark")
    const entry = await audited(container, async ({ sql, record }) => {
      const [known] = (await sql.raw<{ status: string }>(KNOWN, { association_id })).rows
      if (!known) throw new Refusal("not_found")
      if (known.status !== "active") throw new Refusal("not_allowed_now")
      const { rows } = await sql.raw<{ id: string }>(INSERT, { id, association_id, year, actor, ...reason })
      if (rows.length === 0) throw new Refusal("not_allowed_now")
      return await record({
        action: "model_mark.given",
        subject_id: id,
        actor: actorOf(actor),
        tenant: { kind: "association", id: association_id },
        changes: changesOf({}, { association_id, year, reason_sha256: digestOf(reason.km, id) }),
      })
    })
    return new StepResponse({ id: association_id }, { id, entry })
  },
  async (done, { container }) => {
    if (!done) return
    await audited(container, async ({ sql, takeBack }) => {
      await sql.raw("delete from model_mark where id = :id", { id: done.id })
      await takeBack(done.entry)
    })
  },
)
