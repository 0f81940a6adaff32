import { generateEntityId } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { ChangeAlliance } from "@ovop/contracts"
import { Refusal } from "../../../refusal"
import { actorOf, changesOf } from "../../audit/act"
import { audited } from "../../audit/audited"
import { allianceFacts, allianceRow, replaceMembers } from "../alliance-row"

export type AddAllianceInput = ChangeAlliance & { handle: string; actor: string }

const INSERT = `
  insert into alliance (id, handle, name_km, name_en, sector, purpose_km, purpose_en, lead_association_id)
  values (:id, :handle, :name_km, :name_en, :sector, :purpose_km, :purpose_en, :lead_association_id)
  on conflict (handle) where deleted_at is null do nothing returning id`

/** Writes an alliance down with the associations that belong to it. */
export const createAllianceStep = createStep(
  "create-alliance",
  async ({ handle, actor, ...alliance }: AddAllianceInput, { container }) => {
    const id = generateEntityId(undefined, "alli")
    const row = allianceRow(alliance)
    const entry = await audited(container, async ({ sql, record }) => {
      const { rows } = await sql.raw<{ id: string }>(INSERT, { id, handle, ...row })
      if (rows.length === 0) throw new Refusal("handle_taken")
      await replaceMembers(sql, id, alliance)
      return await record({
        action: "alliance.founded",
        subject_id: id,
        actor: actorOf(actor),
        changes: changesOf({}, { handle, ...allianceFacts(row, alliance.members) }),
      })
    })
    return new StepResponse({ id }, { id, entry })
  },
  async (done, { container }) => {
    if (!done) return
    await audited(container, async ({ sql, takeBack }) => {
      await sql.raw("delete from alliance_member where alliance_id = :id", { id: done.id })
      await sql.raw("delete from alliance where id = :id", { id: done.id })
      await takeBack(done.entry)
    })
  },
)
