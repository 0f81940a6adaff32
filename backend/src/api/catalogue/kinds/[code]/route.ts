import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { KindDetail } from "@ovop/contracts"
import { readKindPage } from "../../../../reads/discovery/kind-page"
import { readSqlOf } from "../../../../reads/discovery/read-sql"
import { Refusal } from "../../../../refusal"

export async function GET(req: MedusaRequest, res: MedusaResponse<KindDetail>): Promise<void> {
  const query = req.scope.resolve(ContainerRegistrationKeys.QUERY)
  const page = await readKindPage(query, readSqlOf(req.scope), String(req.params.code), new Date())
  if (!page) throw new Refusal("not_found")
  res.json(page)
}
