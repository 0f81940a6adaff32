import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { z } from "@medusajs/framework/zod"
import type { routes } from "@ovop/contracts"
import { readApplicationRecords } from "../../../reads/application-records"

type Query = z.output<typeof routes.listApplications.query>

export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  res.json(await readApplicationRecords(req.scope, req.validatedQuery as Query))
}
