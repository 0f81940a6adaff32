import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { certificateForbids } from "../../../reads/certificate-view"
import { readProductRows } from "../../../reads/product-rows"
import { isOnSale } from "../../../reads/product-view"
import { Refusal } from "../../../refusal"

/** Refuses a pack that is absent, unpublished, or whose association may not sell. */
export const assertOnSaleStep = createStep(
  "assert-on-sale",
  async (input: { variant_id: string }, { container }) => {
    const query = container.resolve(ContainerRegistrationKeys.QUERY)
    const { data } = await query.graph({
      entity: "variant",
      fields: ["id", "product_id"],
      filters: { id: input.variant_id },
    })
    const product_id = data[0]?.product_id
    if (!product_id) throw new Refusal("not_found")
    const [both] = await readProductRows(query, { id: product_id })
    if (!both || !isOnSale(both.km) || certificateForbids(both.km, new Date()))
      throw new Refusal("not_for_sale")
    return new StepResponse({ product_id })
  },
)
