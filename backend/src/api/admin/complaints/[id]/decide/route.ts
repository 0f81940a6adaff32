import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { Complaint, DecideComplaint } from "@ovop/contracts"
import { readComplaint } from "../../../../../reads/complaints"
import { Refusal } from "../../../../../refusal"
import { moveComplaintWorkflow } from "../../../../../workflows/complaint/workflows/move-complaint"
import { secretariat } from "../../../consignments/answer-consignment"

/** The secretariat's word on what the two could not agree on. */
export async function POST(
  req: AuthenticatedMedusaRequest<DecideComplaint>,
  res: MedusaResponse<Complaint>,
): Promise<void> {
  const id = String(req.params.id)
  await moveComplaintWorkflow(req.scope).run({
    input: {
      id,
      saying: { by: "secretariat", decision: req.validatedBody },
      idempotency: null,
      ...secretariat(req),
    },
  })
  const complaint = await readComplaint(req.scope, id)
  if (!complaint) throw new Refusal("not_found")
  res.json(complaint)
}
