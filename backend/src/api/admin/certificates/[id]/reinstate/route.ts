import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { z } from "@medusajs/framework/zod"
import type { routes } from "@ovop/contracts"
import { reinstateCertificateWorkflow } from "../../../../../workflows/certificate/workflows/reinstate-certificate"
import { actorOf } from "../../../../middleware/require-secretariat"

type Body = z.output<typeof routes.reinstateCertificate.body>

export async function POST(req: MedusaRequest<Body>, res: MedusaResponse): Promise<void> {
  const id = String(req.params.id)
  await reinstateCertificateWorkflow(req.scope).run({
    input: { ...req.validatedBody, certificate_id: id, actor: actorOf(req) },
  })
  res.json({ id })
}
