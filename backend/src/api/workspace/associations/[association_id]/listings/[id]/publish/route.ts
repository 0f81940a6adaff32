import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { z } from "@medusajs/framework/zod"
import type { ListingStanding, routes } from "@ovop/contracts"
import { publishListingWorkflow } from "../../../../../../../workflows/listing/workflows/publish-listing"
import { actingOn, answerStanding } from "../../answer-standing"

type Body = z.output<typeof routes.publishListing.body>

export async function POST(req: MedusaRequest<Body>, res: MedusaResponse<ListingStanding>): Promise<void> {
  await publishListingWorkflow(req.scope).run({ input: { ...actingOn(req), ...req.validatedBody } })
  await answerStanding(req, res, String(req.params.id))
}
