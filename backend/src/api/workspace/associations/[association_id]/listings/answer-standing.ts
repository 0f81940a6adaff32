import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { ListingStanding } from "@ovop/contracts"
import { readListingRow } from "../../../../../reads/listing-rows"
import { standingOf } from "../../../../../reads/listing-view"
import { Refusal } from "../../../../../refusal"
import { tenantOf } from "../../../../middleware/association-tenant"

/** Answers how an act left a listing. */
export async function answerStanding(
  req: MedusaRequest,
  res: MedusaResponse<ListingStanding>,
  id: string,
): Promise<void> {
  const sql = req.scope.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const row = await readListingRow(sql, id, tenantOf(req).association_id)
  if (!row) throw new Refusal("not_found")
  res.json(standingOf(row))
}

/** A member who acts on the listing that the address names. */
export const actingOn = (req: MedusaRequest) => ({
  id: String(req.params.id),
  actor: { kind: "association" as const, tenant: tenantOf(req) },
})
