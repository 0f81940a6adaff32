import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { z } from "@medusajs/framework/zod"
import type { Inbox, inboxQuery } from "@ovop/contracts"
import { readInbox } from "../../../../../reads/inbox"
import { tenantOf } from "../../../../middleware/association-tenant"

export async function GET(req: MedusaRequest, res: MedusaResponse<Inbox>): Promise<void> {
  const { association_id } = tenantOf(req)
  const query = req.validatedQuery as z.output<typeof inboxQuery>
  res.json(await readInbox(req.scope, { ...query, association_id }))
}
