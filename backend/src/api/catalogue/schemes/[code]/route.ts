import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { SchemeDetail } from "@ovop/contracts"
import { readSqlOf } from "../../../../reads/discovery/read-sql"
import { readSchemePage } from "../../../../reads/discovery/schemes"
import { Refusal } from "../../../../refusal"

export async function GET(req: MedusaRequest, res: MedusaResponse<SchemeDetail>): Promise<void> {
  const query = req.scope.resolve(ContainerRegistrationKeys.QUERY)
  const page = await readSchemePage(query, readSqlOf(req.scope), String(req.params.code), new Date())
  if (!page) throw new Refusal("not_found")
  res.json(page)
}
