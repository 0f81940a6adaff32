import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { isServiceDay, type ServiceRequest } from "@ovop/contracts"
import { certificateForbids } from "../../../reads/certificate-view"
import { readProductRows } from "../../../reads/product-rows"
import { isOnSale } from "../../../reads/product-view"
import { Refusal } from "../../../refusal"

type Input = { variant_id: string; request?: ServiceRequest | undefined }

/**
 * Refuses a pack that is absent, unpublished, or whose association may not sell; a service without a day that can
 * be asked for; and goods with one.
 */
export const assertOnSaleStep = createStep(
  "assert-on-sale",
  async ({ variant_id, request }: Input, { container }) => {
    const query = container.resolve(ContainerRegistrationKeys.QUERY)
    const { data } = await query.graph({
      entity: "variant",
      fields: ["id", "product_id"],
      filters: { id: variant_id },
    })
    const product_id = data[0]?.product_id
    if (!product_id) throw new Refusal("not_found")
    const [both] = await readProductRows(query, { id: product_id })
    if (!both || !isOnSale(both.km) || certificateForbids(both.km, new Date()))
      throw new Refusal("not_for_sale")
    const is_service = both.km.metadata?.sector === "service"
    if (!is_service && request) throw new Refusal("invalid_input", ["request"])
    if (is_service && !isServiceDay(request?.day ?? "", new Date()))
      throw new Refusal("service_day_unavailable", ["request.day"])
    return new StepResponse({ product_id, is_service })
  },
)
