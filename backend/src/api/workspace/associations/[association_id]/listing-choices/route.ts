import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { ListingChoices } from "@ovop/contracts"
import { readListingChoices } from "../../../../../reads/listing-choices"
import { tenantOf } from "../../../../middleware/association-tenant"

export async function GET(req: MedusaRequest, res: MedusaResponse<ListingChoices>): Promise<void> {
  const sql = req.scope.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const query = req.scope.resolve(ContainerRegistrationKeys.QUERY)
  res.json(await readListingChoices(sql, query, tenantOf(req).association_id))
}
