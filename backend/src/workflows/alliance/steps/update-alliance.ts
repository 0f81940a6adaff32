import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { ChangeAlliance } from "@ovop/contracts"
import { Refusal } from "../../../refusal"
import { actorOf, changesOf } from "../../audit/act"
import { audited } from "../../audit/audited"
import {
  type AllianceRow,
  allianceFacts,
  allianceRow,
  type MemberRow,
  replaceMembers,
  restoreMembers,
} from "../alliance-row"

export type ChangeAllianceInput = ChangeAlliance & { id: string; actor: string }

const HOLD = `
  select name_km, name_en, sector, purpose_km, purpose_en, lead_association_id from alliance
   where id = :id and deleted_at is null for update`
const MEMBERS = `
  select id, association_id, since, until from alliance_member
   where alliance_id = :id and deleted_at is null order by association_id, since`
const WRITE = `
  update alliance set name_km = :name_km, name_en = :name_en, sector = :sector, purpose_km = :purpose_km,
         purpose_en = :purpose_en, lead_association_id = :lead_association_id, updated_at = now()
   where id = :id`

/** Changes an alliance and who belongs to it. */
export const updateAllianceStep = createStep(
  "update-alliance",
  async ({ id, actor, ...alliance }: ChangeAllianceInput, { container }) => {
    const row = allianceRow(alliance)
    const done = await audited(container, async ({ sql, record }) => {
      const [before] = (await sql.raw<AllianceRow>(HOLD, { id })).rows
      if (!before) throw new Refusal("not_found")
      const members = (await sql.raw<MemberRow>(MEMBERS, { id })).rows
      await sql.raw(WRITE, { id, ...row })
      await replaceMembers(sql, id, alliance)
      const entry = await record({
        action: "alliance.changed",
        subject_id: id,
        actor: actorOf(actor),
        changes: changesOf(allianceFacts(before, members), allianceFacts(row, alliance.members)),
      })
      return { id, before, members, entry }
    })
    return new StepResponse({ id }, done)
  },
  async (done, { container }) => {
    if (!done) return
    await audited(container, async ({ sql, takeBack }) => {
      await sql.raw(WRITE, { id: done.id, ...done.before })
      await restoreMembers(sql, done.id, done.members)
      await takeBack(done.entry)
    })
  },
)
