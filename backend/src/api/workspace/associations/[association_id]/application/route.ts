import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { z } from "@medusajs/framework/zod"
import type { Application, routes } from "@ovop/contracts"
import { applicantView, readWholeApplication } from "../../../../../reads/application"
import { Refusal } from "../../../../../refusal"
import { changeApplicationWorkflow } from "../../../../../workflows/application/workflows/change-application"
import { tenantOf } from "../../../../middleware/association-tenant"

type Body = z.output<typeof routes.changeApplication.body>

export async function GET(req: MedusaRequest, res: MedusaResponse<Application>): Promise<void> {
  const application = await readWholeApplication(req.scope, tenantOf(req).association_id)
  if (!application) throw new Refusal("not_found")
  res.json(applicantView(application))
}

export async function POST(req: MedusaRequest<Body>, res: MedusaResponse): Promise<void> {
  const { result } = await changeApplicationWorkflow(req.scope).run({
    input: { tenant: tenantOf(req), facts: req.validatedBody },
  })
  res.json({ id: result.id })
}
