import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { Sql } from "../../audit/act"

/** Hidden products that a crash left of a listing whose product they never became. */
export const findLeftoversStep = createStep(
  "find-leftovers",
  async ({ listing_id }: { listing_id: string }, { container }) => {
    const sql = container.resolve<Sql>(ContainerRegistrationKeys.PG_CONNECTION)
    const { rows } = await sql.raw<{ id: string }>(
      `select p.id from product p
        where p.external_id = :listing_id and p.status = 'draft' and p.deleted_at is null
          and not exists (select from listing l where l.product_id = p.id)`,
      { listing_id },
    )
    return new StepResponse({ ids: rows.map(({ id }) => id) })
  },
)
