import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { z } from "@medusajs/framework/zod"
import type { routes } from "@ovop/contracts"
import { asMember } from "../../../../../../../../../workflows/consignment/doer"
import { recordCashWorkflow } from "../../../../../../../../../workflows/consignment/workflows/record-cash"
import { tenantOf } from "../../../../../../../../middleware/association-tenant"

type Body = z.output<typeof routes.recordOwnCash.body>

export async function POST(req: MedusaRequest<Body>, res: MedusaResponse): Promise<void> {
  await recordCashWorkflow(req.scope).run({
    input: {
      id: String(req.params.id),
      parcel_id: String(req.params.parcel_id),
      cash: req.validatedBody,
      ...asMember(tenantOf(req)),
    },
  })
  res.json({ id: String(req.params.id) })
}
