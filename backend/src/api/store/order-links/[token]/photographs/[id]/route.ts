import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { orderOfToken } from "../../../../../../order-link"
import { readPhotographFile } from "../../../../../../reads/complaint-photograph"
import { sendPhotograph } from "../../../../../middleware/send-photograph"

export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const order_id = orderOfToken(String(req.params.token))
  const file = order_id && (await readPhotographFile(req.scope, String(req.params.id), { order_id }))
  await sendPhotograph(req, res, file || undefined)
}
