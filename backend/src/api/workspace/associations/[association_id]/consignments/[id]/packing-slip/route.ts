import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { renderPackingSlip } from "@ovop/documents"
import { sendPaper } from "../../send-paper"

export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  await sendPaper(req, res, "packing-slip", renderPackingSlip)
}
