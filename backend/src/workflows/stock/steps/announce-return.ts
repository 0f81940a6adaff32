import { ContainerRegistrationKeys, generateEntityId } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { AuditActorKind } from "@ovop/contracts"

export type ReturnAnnouncement = {
  lines: { order_line_item_id: string; quantity: number }[]
  actor: { kind: AuditActorKind; id: string | null }
  note?: string
}

/** By what was dispatched of the line: there it comes back, into the lots it was taken from. */
const ANNOUNCE = `
  insert into stock_announcement (id, order_line_item_id, inventory_item_id, location_id, quantity, actor_kind,
                                  actor_id, note)
  select ?, order_line_item_id, inventory_item_id, location_id, ?, ?, ?, ?
    from stock_movement where order_line_item_id = ? and kind = 'dispatched' order by number limit 1
  returning id`

/**
 * Says what core is about to put back into stock: a dispatch that is cancelled, or goods that a buyer returned. It
 * stands right before the workflow of core that does it; what is not used within a quarter of an hour counts no more.
 */
export const announceReturnStep = createStep(
  "announce-return",
  async ({ lines, actor, note = "" }: ReturnAnnouncement, { container }) => {
    const sql = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
    const ids: string[] = []
    for (const { order_line_item_id, quantity } of lines) {
      const { rows } = await sql.raw<{ rows: { id: string }[] }>(ANNOUNCE, [
        ...[generateEntityId(undefined, "sann"), quantity, actor.kind, actor.id, note],
        order_line_item_id,
      ] as never)
      ids.push(...rows.map(({ id }) => id))
    }
    return new StepResponse({ announced: ids.length }, ids)
  },
  async (ids, { container }) => {
    if (ids)
      await container
        .resolve(ContainerRegistrationKeys.PG_CONNECTION)
        .raw("delete from stock_announcement where id = any(?)", [ids] as never)
  },
)
