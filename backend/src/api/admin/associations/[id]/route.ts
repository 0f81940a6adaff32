import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { AssociationFile } from "@ovop/contracts"
import { readAssociationFile } from "../../../../reads/association-records"
import { readSqlOf } from "../../../../reads/discovery/read-sql"
import { Refusal } from "../../../../refusal"

export async function GET(req: MedusaRequest, res: MedusaResponse<AssociationFile>): Promise<void> {
  const query = req.scope.resolve(ContainerRegistrationKeys.QUERY)
  const file = await readAssociationFile(query, readSqlOf(req.scope), String(req.params.id))
  if (!file) throw new Refusal("not_found")
  res.json(file)
}
