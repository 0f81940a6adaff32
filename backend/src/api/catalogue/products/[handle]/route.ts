import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { pageText } from "../../../../reads/kept-page"
import { Refusal } from "../../../../refusal"
import { sendJsonText } from "../../../send-json-text"

export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const query = req.scope.resolve(ContainerRegistrationKeys.QUERY)
  const page = await pageText(req.scope.resolve(Modules.SEARCH), query, String(req.params.handle))
  if (page === undefined) throw new Refusal("not_found")
  sendJsonText(req, res, page)
}
