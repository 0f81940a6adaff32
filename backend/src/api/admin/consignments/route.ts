import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { z } from "@medusajs/framework/zod"
import type { consignmentsQuery } from "@ovop/contracts"
import { readWorkedConsignments } from "../../../reads/worked-consignments"

type Wanted = z.output<typeof consignmentsQuery>

export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  res.json(await readWorkedConsignments(req.scope, req.validatedQuery as Wanted))
}
