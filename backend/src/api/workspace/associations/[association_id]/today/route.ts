import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { Today } from "@ovop/contracts"
import { readToday } from "../../../../../reads/today/today"
import { tenantOf } from "../../../../middleware/association-tenant"

export async function GET(req: MedusaRequest, res: MedusaResponse<Today>): Promise<void> {
  res.json(await readToday(req.scope, tenantOf(req), new Date()))
}
