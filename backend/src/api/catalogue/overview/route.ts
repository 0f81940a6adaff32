import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { Overview } from "@ovop/contracts"
import { readOverview } from "../../../reads/discovery/overview"
import { readSqlOf } from "../../../reads/discovery/read-sql"

export async function GET(req: MedusaRequest, res: MedusaResponse<Overview>): Promise<void> {
  res.json(await readOverview(readSqlOf(req.scope)))
}
