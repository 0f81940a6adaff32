import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { ListingStanding } from "@ovop/contracts"
import { readListingRow } from "../../../reads/listing-rows"
import { standingOf } from "../../../reads/listing-view"
import { Refusal } from "../../../refusal"
import { actorOf } from "../../middleware/require-secretariat"

/** A person of the secretariat who decides on the listing that the address names. */
export const reviewing = (req: MedusaRequest) => ({
  id: String(req.params.id),
  actor: { kind: "secretariat" as const, user_id: actorOf(req) },
})

/** Answers how a decision left a listing. */
export async function answerReview(req: MedusaRequest, res: MedusaResponse<ListingStanding>): Promise<void> {
  const sql = req.scope.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const row = await readListingRow(sql, String(req.params.id), null)
  if (!row) throw new Refusal("not_found")
  res.json(standingOf(row))
}
