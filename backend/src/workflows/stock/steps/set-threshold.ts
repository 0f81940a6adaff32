import { generateEntityId } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { Refusal } from "../../../refusal"
import type { AssociationTenant } from "../../../tenant"
import { changesOf, type Sql } from "../../audit/act"
import { audited } from "../../audit/audited"
import { memberAct } from "../../audit/member-act"
import { ownedBy } from "../in-stock"

export type ThresholdInput = { tenant: AssociationTenant; item_id: string; threshold: number | null }
type Done = { item_id: string; before: number | null; entry: number }

async function write(sql: Sql, item_id: string, threshold: number | null): Promise<void> {
  if (threshold === null) {
    await sql.raw("delete from stock_threshold where inventory_item_id = :item_id", { item_id })
    return
  }
  await sql.raw(
    `insert into stock_threshold (id, inventory_item_id, threshold) values (:id, :item_id, :threshold)
     on conflict (inventory_item_id) where deleted_at is null
     do update set threshold = excluded.threshold, updated_at = now()`,
    { id: generateEntityId(undefined, "sthr"), item_id, threshold },
  )
}

/** Says from how many units on an item runs low. */
export const setThresholdStep = createStep(
  "set-threshold",
  async ({ tenant, item_id, threshold }: ThresholdInput, { container }) => {
    const done = await audited(container, async ({ sql, record }): Promise<Done> => {
      await ownedBy(sql, tenant)
        .item(item_id)
        .catch(() => {
          throw new Refusal("not_found")
        })
      const { rows } = await sql.raw<{ threshold: number }>(
        "select threshold from stock_threshold where inventory_item_id = :item_id and deleted_at is null for update",
        { item_id },
      )
      const before = rows[0]?.threshold ?? null
      await write(sql, item_id, threshold)
      const entry = await record({
        action: "stock.threshold_set",
        subject_id: item_id,
        ...(await memberAct(sql, tenant)),
        changes: changesOf({ threshold: before }, { threshold }),
      })
      return { item_id, before, entry }
    })
    return new StepResponse({ id: item_id }, done)
  },
  async (done: Done | undefined, { container }) => {
    if (!done) return
    await audited(container, async ({ sql, takeBack }) => {
      await write(sql, done.item_id, done.before)
      await takeBack(done.entry)
    })
  },
)
