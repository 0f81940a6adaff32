import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { Refusal } from "../../../refusal"
import type { AssociationTenant } from "../../../tenant"

type Input = { tenant: AssociationTenant; id: string }
type Row = { act_id: string; item_id: string }

/** The act that a movement of this association belongs to. */
export const findMovementStep = createStep("find-movement", async ({ tenant, id }: Input, { container }) => {
  const { rows } = await container
    .resolve(ContainerRegistrationKeys.PG_CONNECTION)
    .raw<{ rows: Row[] }>(
      "select act_id, inventory_item_id as item_id from stock_movement where id = ? and association_id = ?",
      [id, tenant.association_id],
    )
  if (!rows[0]) throw new Refusal("not_found")
  return new StepResponse(rows[0])
})
