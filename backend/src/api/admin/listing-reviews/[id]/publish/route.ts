import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { z } from "@medusajs/framework/zod"
import type { ListingStanding, routes } from "@ovop/contracts"
import { publishListingWorkflow } from "../../../../../workflows/listing/workflows/publish-listing"
import { answerReview, reviewing } from "../../answer-review"

type Body = z.output<typeof routes.publishReviewedListing.body>

export async function POST(req: MedusaRequest<Body>, res: MedusaResponse<ListingStanding>): Promise<void> {
  await publishListingWorkflow(req.scope).run({ input: { ...reviewing(req), ...req.validatedBody } })
  await answerReview(req, res)
}
