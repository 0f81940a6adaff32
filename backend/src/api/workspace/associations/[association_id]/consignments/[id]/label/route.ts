import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { renderParcelLabel } from "@ovop/documents"
import { sendPaper } from "../../send-paper"

export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  await sendPaper(req, res, "label", renderParcelLabel)
}
