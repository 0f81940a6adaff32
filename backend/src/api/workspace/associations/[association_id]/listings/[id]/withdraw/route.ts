import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { z } from "@medusajs/framework/zod"
import type { ListingStanding, routes } from "@ovop/contracts"
import { withdrawListingWorkflow } from "../../../../../../../workflows/listing/workflows/withdraw-listing"
import { actingOn, answerStanding } from "../../answer-standing"

type Body = z.output<typeof routes.withdrawListing.body>

export async function POST(req: MedusaRequest<Body>, res: MedusaResponse<ListingStanding>): Promise<void> {
  await withdrawListingWorkflow(req.scope).run({ input: { ...actingOn(req), ...req.validatedBody } })
  await answerStanding(req, res, String(req.params.id))
}
