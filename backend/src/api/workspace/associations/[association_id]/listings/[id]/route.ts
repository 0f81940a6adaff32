import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { Listing } from "@ovop/contracts"
import { readListing } from "../../../../../../reads/listings"
import { tenantOf } from "../../../../../middleware/association-tenant"

export async function GET(req: MedusaRequest, res: MedusaResponse<Listing>): Promise<void> {
  const sql = req.scope.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const query = req.scope.resolve(ContainerRegistrationKeys.QUERY)
  res.json(await readListing(sql, query, String(req.params.id), tenantOf(req)))
}
