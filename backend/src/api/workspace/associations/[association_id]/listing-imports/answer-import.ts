import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { ListingImportStanding } from "@ovop/contracts"
import { readListingImport } from "../../../../../reads/listing-imports"
import { tenantOf } from "../../../../middleware/association-tenant"

/** Which import a request is about, within the association it came in by. */
export const importOf = (req: MedusaRequest<unknown>) => ({
  id: String(req.params.id),
  association_id: tenantOf(req).association_id,
})

/** Answers an act with how the import stands after it. */
export async function answerImport(
  req: MedusaRequest<unknown>,
  res: MedusaResponse<ListingImportStanding>,
  id: string,
): Promise<void> {
  const sql = req.scope.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const { state } = await readListingImport(sql, { id, association_id: tenantOf(req).association_id })
  res.json({ id, state })
}
