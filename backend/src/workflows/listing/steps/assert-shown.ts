import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { Refusal } from "../../../refusal"
import type { Sql } from "../../audit/act"
import { readListingFacts, type Wanted } from "../listing-facts"

export type Showing = Wanted & {
  from: "published" | "withdrawn"
  to: "published" | "withdrawn"
  /** For the association's own record. */
  reason: string | null
}

/** The product of a listing that stands where it is moved from. */
export const assertShownStep = createStep(
  "assert-shown",
  async ({ from, id, actor }: Showing, { container }) => {
    const sql = container.resolve<Sql>(ContainerRegistrationKeys.PG_CONNECTION)
    const { state, product_id } = await readListingFacts(sql, { id, actor })
    if (state !== from || !product_id) throw new Refusal("not_allowed_now")
    return new StepResponse({ product_id })
  },
)
