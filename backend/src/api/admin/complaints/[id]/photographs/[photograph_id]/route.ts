import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { readPhotographFile } from "../../../../../../reads/complaint-photograph"
import { sendPhotograph } from "../../../../../middleware/send-photograph"

export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const of = { complaint_id: String(req.params.id) }
  await sendPhotograph(req, res, await readPhotographFile(req.scope, String(req.params.photograph_id), of))
}
