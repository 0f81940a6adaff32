import { generateEntityId } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { Refusal } from "../../../refusal"
import type { AssociationTenant } from "../../../tenant"
import { changesOf } from "../../audit/act"
import { audited } from "../../audit/audited"
import { memberAct } from "../../audit/member-act"
import { ownedBy } from "../../stock/in-stock"

export type AddResultInput = {
  tenant: AssociationTenant
  lot_id: string
  measured: string
  outcome: string
  passed: boolean
  laboratory: string
  tested_on: string
  upload_id: string | null
}
type Done = { id: string; entry: number }

const INSERT = `
  insert into lot_result (id, lot_id, measured, outcome, passed, laboratory, tested_on, upload_id)
  select :id, id, :measured, :outcome, :passed, :laboratory, :tested_on, :upload_id from lot
   where id = :lot_id and association_id = :association_id and deleted_at is null
  returning id`

/** Adds what a laboratory found in a lot. */
export const addResultStep = createStep(
  "add-result",
  async ({ tenant, ...result }: AddResultInput, { container }) => {
    const { passed, tested_on, upload_id } = result
    const id = generateEntityId(undefined, "lotres")
    const entry = await audited(container, async ({ sql, record }) => {
      const { rows } = await sql.raw(INSERT, { ...result, id, association_id: tenant.association_id })
      if (rows.length === 0) throw new Refusal("not_found")
      if (upload_id) await ownedBy(sql, tenant).upload(upload_id)
      return await record({
        action: "lot.result_added",
        subject_id: result.lot_id,
        ...(await memberAct(sql, tenant)),
        changes: changesOf({}, { passed, tested_on, upload_id }),
      })
    })
    return new StepResponse<{ id: string }, Done>({ id }, { id, entry })
  },
  async (done, { container }) => {
    if (!done) return
    await audited(container, async ({ sql, takeBack }) => {
      await sql.raw("delete from lot_result where id = :id", done)
      await takeBack(done.entry)
    })
  },
)
