import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { z } from "@medusajs/framework/zod"
import type { routes } from "@ovop/contracts"
import { beginApplicationWorkflow } from "../../../workflows/application/workflows/begin-application"
import { memberOf } from "../../middleware/member"

type Body = z.output<typeof routes.beginApplication.body>

export async function POST(req: MedusaRequest<Body>, res: MedusaResponse): Promise<void> {
  const { result } = await beginApplicationWorkflow(req.scope).run({
    input: { member_id: memberOf(req).member_id, ...req.validatedBody },
  })
  res.json({ association_id: result.association_id })
}
