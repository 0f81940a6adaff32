import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { Refusal } from "../../../refusal"
import type { AssociationTenant } from "../../../tenant"
import type { Hold } from "../hold"

type Input = { tenant: AssociationTenant; id: string }

/** What a member set aside, if it is this association's and is still kept. */
export const findSetAsideStep = createStep("find-set-aside", async ({ tenant, id }: Input, { container }) => {
  const { rows } = await container.resolve(ContainerRegistrationKeys.PG_CONNECTION).raw<{ rows: Hold[] }>(
    `select r.id, r.inventory_item_id as item_id, r.location_id, r.quantity::integer as quantity,
              coalesce(r.description, '') as note, coalesce(r.created_by, '') as by
         from reservation_item r
         join association_association_stock_location_stock_location s
           on s.stock_location_id = r.location_id and s.deleted_at is null
        where r.id = ? and r.line_item_id is null and r.deleted_at is null and s.association_id = ?`,
    [id, tenant.association_id],
  )
  if (!rows[0]) throw new Refusal("not_found")
  return new StepResponse(rows[0])
})
