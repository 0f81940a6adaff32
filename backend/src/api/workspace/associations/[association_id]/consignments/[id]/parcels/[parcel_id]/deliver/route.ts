import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { z } from "@medusajs/framework/zod"
import type { routes } from "@ovop/contracts"
import { asMember } from "../../../../../../../../../workflows/consignment/doer"
import { deliverParcelWorkflow } from "../../../../../../../../../workflows/consignment/workflows/deliver-parcel"
import { tenantOf } from "../../../../../../../../middleware/association-tenant"

type Body = z.output<typeof routes.deliverOwnParcel.body>

export async function POST(req: MedusaRequest<Body>, res: MedusaResponse): Promise<void> {
  const { code = null, cash = null } = req.validatedBody
  await deliverParcelWorkflow(req.scope).run({
    input: {
      id: String(req.params.id),
      parcel_id: String(req.params.parcel_id),
      code,
      cash,
      idempotency: null,
      ...asMember(tenantOf(req)),
    },
  })
  res.json({ id: String(req.params.id) })
}
