import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { z } from "@medusajs/framework/zod"
import type { bankTransfersQuery } from "@ovop/contracts"
import { readBankTransfers } from "../../../reads/bank-transfers"

type Wanted = z.output<typeof bankTransfersQuery>

export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  res.json(await readBankTransfers(req.scope, req.validatedQuery as Wanted))
}
