import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { z } from "@medusajs/framework/zod"
import type { Complaints, complaintsQuery } from "@ovop/contracts"
import { readComplaints } from "../../../reads/complaints"

export async function GET(req: MedusaRequest, res: MedusaResponse<Complaints>): Promise<void> {
  res.json(await readComplaints(req.scope, req.validatedQuery as z.output<typeof complaintsQuery>))
}
