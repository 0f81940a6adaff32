import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { AssociationDetail } from "@ovop/contracts"
import { readAssociationPage } from "../../../../reads/discovery/association-page"
import { readSqlOf } from "../../../../reads/discovery/read-sql"
import { Refusal } from "../../../../refusal"

export async function GET(req: MedusaRequest, res: MedusaResponse<AssociationDetail>): Promise<void> {
  const query = req.scope.resolve(ContainerRegistrationKeys.QUERY)
  const page = await readAssociationPage(query, readSqlOf(req.scope), String(req.params.handle), new Date())
  if (!page) throw new Refusal("not_found")
  res.json(page)
}
