import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { Refusal } from "../../../refusal"
import type { Adjustment } from "../inventory-of-lines"

const SHORT = `
  select 1 from inventory_level l
    join json_to_recordset(cast(:shelf as json)) as w(inventory_item_id text, location_id text)
      on w.inventory_item_id = l.inventory_item_id and w.location_id = l.location_id
   where l.deleted_at is null and l.stocked_quantity < l.reserved_quantity`

/** After goods were taken off the shelf: refuses when others were promised what is left, and they go back. */
export const assertShelfHoldsStep = createStep(
  "assert-shelf-holds",
  async ({ shelf }: { shelf: Adjustment[] }, { container }) => {
    const { rows } = await container
      .resolve(ContainerRegistrationKeys.PG_CONNECTION)
      .raw<{ rows: object[] }>(SHORT, { shelf: JSON.stringify(shelf) })
    if (rows.length > 0) throw new Refusal("out_of_stock")
    return new StepResponse(undefined)
  },
)
