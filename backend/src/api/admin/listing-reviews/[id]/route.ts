import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { ListingReview } from "@ovop/contracts"
import { readListingReview } from "../../../../reads/listing-reviews"

export async function GET(req: MedusaRequest, res: MedusaResponse<ListingReview>): Promise<void> {
  const sql = req.scope.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const query = req.scope.resolve(ContainerRegistrationKeys.QUERY)
  res.json(await readListingReview(sql, query, String(req.params.id)))
}
