import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { z } from "@medusajs/framework/zod"
import type { listingPreviewQuery, ProductDetail } from "@ovop/contracts"
import { readListingPreview } from "../../../../../../../reads/listing-preview"
import { tenantOf } from "../../../../../../middleware/association-tenant"

export async function GET(req: MedusaRequest, res: MedusaResponse<ProductDetail>): Promise<void> {
  const sql = req.scope.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const query = req.scope.resolve(ContainerRegistrationKeys.QUERY)
  const { version } = req.validatedQuery as z.output<typeof listingPreviewQuery>
  const { association_id } = tenantOf(req)
  res.json(await readListingPreview(sql, query, { id: String(req.params.id), association_id, version }))
}
