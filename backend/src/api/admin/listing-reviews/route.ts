import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { z } from "@medusajs/framework/zod"
import type { ListingReviews, listingReviewsQuery } from "@ovop/contracts"
import { readListingReviews } from "../../../reads/listing-reviews"

export async function GET(req: MedusaRequest, res: MedusaResponse<ListingReviews>): Promise<void> {
  const sql = req.scope.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const query = req.scope.resolve(ContainerRegistrationKeys.QUERY)
  res.json(await readListingReviews(sql, query, req.validatedQuery as z.output<typeof listingReviewsQuery>))
}
