import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { z } from "@medusajs/framework/zod"
import type { ListingStanding, routes } from "@ovop/contracts"
import { submitListingWorkflow } from "../../../../../../../workflows/listing/workflows/submit-listing"
import { actingOn, answerStanding } from "../../answer-standing"

type Body = z.output<typeof routes.submitListing.body>

export async function POST(req: MedusaRequest<Body>, res: MedusaResponse<ListingStanding>): Promise<void> {
  await submitListingWorkflow(req.scope).run({ input: { ...actingOn(req), ...req.validatedBody } })
  await answerStanding(req, res, String(req.params.id))
}
