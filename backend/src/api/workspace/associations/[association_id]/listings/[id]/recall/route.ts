import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { ListingStanding } from "@ovop/contracts"
import { recallListingWorkflow } from "../../../../../../../workflows/listing/workflows/recall-listing"
import { actingOn, answerStanding } from "../../answer-standing"

export async function POST(req: MedusaRequest, res: MedusaResponse<ListingStanding>): Promise<void> {
  await recallListingWorkflow(req.scope).run({ input: actingOn(req) })
  await answerStanding(req, res, String(req.params.id))
}
