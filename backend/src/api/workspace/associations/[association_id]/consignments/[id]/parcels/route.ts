import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { z } from "@medusajs/framework/zod"
import type { routes } from "@ovop/contracts"
import { asMember } from "../../../../../../../workflows/consignment/doer"
import { dispatchParcelWorkflow } from "../../../../../../../workflows/consignment/workflows/dispatch-parcel"
import { tenantOf } from "../../../../../../middleware/association-tenant"

type Body = z.output<typeof routes.dispatchOwnParcel.body>

export async function POST(req: MedusaRequest<Body>, res: MedusaResponse): Promise<void> {
  const { lines = null, carrier, carrier_name = null, tracking_number = null } = req.validatedBody
  await dispatchParcelWorkflow(req.scope).run({
    input: {
      id: String(req.params.id),
      lines,
      carrier,
      carrier_name,
      tracking_number,
      ...asMember(tenantOf(req)),
    },
  })
  res.json({ id: String(req.params.id) })
}
