import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { z } from "@medusajs/framework/zod"
import type { refundsOwedQuery } from "@ovop/contracts"
import { readRefundsOwed } from "../../../reads/refunds-owed"

type Wanted = z.output<typeof refundsOwedQuery>

export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  res.json(await readRefundsOwed(req.scope, req.validatedQuery as Wanted))
}
