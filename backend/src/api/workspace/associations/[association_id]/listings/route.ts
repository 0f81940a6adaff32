import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { z } from "@medusajs/framework/zod"
import type { ListingStanding, Listings, listingsQuery, routes } from "@ovop/contracts"
import { readListings } from "../../../../../reads/listings"
import { createListingWorkflow } from "../../../../../workflows/listing/workflows/create-listing"
import { tenantOf } from "../../../../middleware/association-tenant"
import { answerStanding } from "./answer-standing"

type Body = z.output<typeof routes.createListing.body>

export async function GET(req: MedusaRequest, res: MedusaResponse<Listings>): Promise<void> {
  const sql = req.scope.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const asked = req.validatedQuery as z.output<typeof listingsQuery>
  res.json(await readListings(sql, tenantOf(req).association_id, asked))
}

export async function POST(req: MedusaRequest<Body>, res: MedusaResponse<ListingStanding>): Promise<void> {
  const { result } = await createListingWorkflow(req.scope).run({
    input: { tenant: tenantOf(req), ...req.validatedBody },
  })
  await answerStanding(req, res, result.id)
}
