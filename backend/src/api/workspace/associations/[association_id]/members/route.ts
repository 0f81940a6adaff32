import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { AssociationMembers } from "@ovop/contracts"
import { readAssociationMembers } from "../../../../../reads/association-members"
import { tenantOf } from "../../../../middleware/association-tenant"

export async function GET(req: MedusaRequest, res: MedusaResponse<AssociationMembers>): Promise<void> {
  const sql = req.scope.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  res.json(await readAssociationMembers(sql, tenantOf(req)))
}
