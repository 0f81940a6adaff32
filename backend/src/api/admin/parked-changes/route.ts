import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { readParkedChanges } from "../../../reads/parked-changes"

/** What could not be delivered, for the secretariat. */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const changes = await readParkedChanges(req.scope.resolve(ContainerRegistrationKeys.QUERY))
  res.json({ parked_changes: changes })
}
