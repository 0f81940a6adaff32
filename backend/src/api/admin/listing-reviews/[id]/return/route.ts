import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { z } from "@medusajs/framework/zod"
import type { ListingStanding, routes } from "@ovop/contracts"
import { returnListingWorkflow } from "../../../../../workflows/listing/workflows/return-listing"
import { answerReview, reviewing } from "../../answer-review"

type Body = z.output<typeof routes.returnReviewedListing.body>

export async function POST(req: MedusaRequest<Body>, res: MedusaResponse<ListingStanding>): Promise<void> {
  await returnListingWorkflow(req.scope).run({ input: { ...reviewing(req), ...req.validatedBody } })
  await answerReview(req, res)
}
