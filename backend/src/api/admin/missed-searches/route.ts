import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { readSqlOf } from "../../../reads/discovery/read-sql"
import { readMissedSearches } from "../../../reads/missed-searches"

/** What buyers looked for and did not find. */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  res.json({ missed_searches: await readMissedSearches(readSqlOf(req.scope)) })
}
