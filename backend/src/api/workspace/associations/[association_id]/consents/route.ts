import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { z } from "@medusajs/framework/zod"
import type { Consents, routes } from "@ovop/contracts"
import { readConsents } from "../../../../../reads/consents"
import { recordConsentWorkflow } from "../../../../../workflows/consent/workflows/record-consent"
import { tenantOf } from "../../../../middleware/association-tenant"

type Query = z.output<typeof routes.listConsents.query>
type Body = z.output<typeof routes.recordConsent.body>

export async function GET(req: MedusaRequest, res: MedusaResponse<Consents>): Promise<void> {
  const { before } = req.validatedQuery as Query
  res.json(await readConsents(req.scope, tenantOf(req), before))
}

export async function POST(req: MedusaRequest<Body>, res: MedusaResponse): Promise<void> {
  const { result } = await recordConsentWorkflow(req.scope).run({
    input: { tenant: tenantOf(req), consent: req.validatedBody },
  })
  res.json({ id: result.id })
}
