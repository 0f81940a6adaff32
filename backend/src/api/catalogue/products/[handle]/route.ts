import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { ProductDetail } from "@ovop/contracts"
import { readProductRows } from "../../../../reads/product-rows"
import { productDetail } from "../../../../reads/product-view"
import { withPublicPicture } from "../../../../reads/public-picture"
import { Refusal } from "../../../../refusal"

export async function GET(req: MedusaRequest, res: MedusaResponse<ProductDetail>): Promise<void> {
  const query = req.scope.resolve(ContainerRegistrationKeys.QUERY)
  const [both] = await readProductRows(query, { handle: req.params.handle })
  const detail = both && productDetail(both, new Date())
  if (!detail) throw new Refusal("not_found")
  res.json(withPublicPicture(detail))
}
