import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { z } from "@medusajs/framework/zod"
import type { Addresses, routes } from "@ovop/contracts"
import { readAddresses } from "../../../reads/discovery/addresses"
import { readSqlOf } from "../../../reads/discovery/read-sql"

export async function GET(req: MedusaRequest, res: MedusaResponse<Addresses>): Promise<void> {
  const { of, page } = req.validatedQuery as z.output<typeof routes.listAddresses.query>
  res.json(await readAddresses(readSqlOf(req.scope), of, page))
}
