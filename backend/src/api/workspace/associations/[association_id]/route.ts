import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { WorkspaceOverview } from "@ovop/contracts"
import { readWorkspaceOverview } from "../../../../reads/workspace-overview"
import { tenantOf } from "../../../middleware/association-tenant"

export async function GET(req: MedusaRequest, res: MedusaResponse<WorkspaceOverview>): Promise<void> {
  const sql = req.scope.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const query = req.scope.resolve(ContainerRegistrationKeys.QUERY)
  res.json(await readWorkspaceOverview(sql, query, tenantOf(req)))
}
