import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { SchemeSummary } from "@ovop/contracts"
import { readSqlOf } from "../../../reads/discovery/read-sql"
import { readSchemes } from "../../../reads/discovery/schemes"

export async function GET(
  req: MedusaRequest,
  res: MedusaResponse<{ schemes: SchemeSummary[] }>,
): Promise<void> {
  res.json({ schemes: await readSchemes(readSqlOf(req.scope)) })
}
