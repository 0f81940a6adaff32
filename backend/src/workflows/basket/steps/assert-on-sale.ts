import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { isServiceDay, type ServiceRequest } from "@ovop/contracts"
import { certificateForbids } from "../../../reads/certificate-view"
import { readSqlOf } from "../../../reads/discovery/read-sql"
import { readGoodsOfVariants } from "../../../reads/goods-rows"
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
    const [both] = await readGoodsOfVariants(readSqlOf(container), [variant_id])
    if (!both) throw new Refusal("not_found")
    if (!isOnSale(both.km) || certificateForbids(both.km, new Date())) throw new Refusal("not_for_sale")
    const is_service = both.km.metadata?.sector === "service"
    if (!is_service && request) throw new Refusal("invalid_input", ["request"])
    if (is_service && !isServiceDay(request?.day ?? "", new Date()))
      throw new Refusal("service_day_unavailable", ["request.day"])
    return new StepResponse({ product_id: both.km.id, is_service })
  },
)
