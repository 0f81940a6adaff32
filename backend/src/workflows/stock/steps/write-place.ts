import { generateEntityId } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { Refusal } from "../../../refusal"
import type { AssociationTenant } from "../../../tenant"
import { changesOf } from "../../audit/act"
import { audited } from "../../audit/audited"
import { memberAct } from "../../audit/member-act"

/** Without an id a new place. */
type Input = { tenant: AssociationTenant; id: string | null; name: string }
type Done = { id: string; before: string | null; entry: number }

const ADD = "insert into stock_place (id, association_id, name) values (:id, :association_id, :name)"
const RENAME = `
  update stock_place p set name = :name, updated_at = now() from stock_place old
   where p.id = :id and p.association_id = :association_id and p.deleted_at is null and old.id = p.id
  returning old.name`

const isTaken = (error: unknown) =>
  String((error as { constraint?: unknown }).constraint) === "IDX_stock_place_association_id_name_unique"

/** Adds a store room or stall, or gives one another name. */
export const writePlaceStep = createStep(
  "write-place",
  async ({ tenant, id: known, name }: Input, { container }) => {
    const { association_id } = tenant
    const id = known ?? generateEntityId(undefined, "splace")
    const done = await audited(container, async ({ sql, record }): Promise<Done> => {
      const { rows } = await sql
        .raw<{ name: string }>(known ? RENAME : ADD, { id, association_id, name })
        .catch((error: unknown) => {
          throw isTaken(error) ? new Refusal("location_name_taken") : error
        })
      const before = rows[0]?.name ?? null
      if (known && before === null) throw new Refusal("not_found")
      const entry = await record({
        action: known ? "stock_location.renamed" : "stock_location.added",
        subject_id: id,
        ...(await memberAct(sql, tenant)),
        changes: changesOf({ name: before }, { name }),
      })
      return { id, before, entry }
    })
    return new StepResponse({ id }, done)
  },
  async (done: Done | undefined, { container }) => {
    if (!done) return
    const { id, before, entry } = done
    await audited(container, async ({ sql, takeBack }) => {
      if (before === null) await sql.raw("delete from stock_place where id = :id", { id })
      else await sql.raw("update stock_place set name = :before where id = :id", { id, before })
      await takeBack(entry)
    })
  },
)
