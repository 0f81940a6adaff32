import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { Availability } from "@ovop/contracts"
import { readProductRows } from "../../../../../reads/product-rows"
import { availabilityOf } from "../../../../../reads/product-view"
import { Refusal } from "../../../../../refusal"

/** The live half of the product page: stock and prices as they are now. */
export async function GET(req: MedusaRequest, res: MedusaResponse<Availability>): Promise<void> {
  const query = req.scope.resolve(ContainerRegistrationKeys.QUERY)
  const [both] = await readProductRows(query, { handle: req.params.handle })
  if (both?.km.status !== "published") throw new Refusal("not_found")
  res.setHeader("cache-control", "no-store")
  res.json(availabilityOf(both, new Date()))
}
