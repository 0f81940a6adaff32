import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { z } from "@medusajs/framework/zod"
import type { routes } from "@ovop/contracts"
import { suspendCertificateWorkflow } from "../../../../../workflows/certificate/workflows/suspend-certificate"
import { actorOf } from "../../../../middleware/require-secretariat"

type Body = z.output<typeof routes.suspendCertificate.body>

export async function POST(req: MedusaRequest<Body>, res: MedusaResponse): Promise<void> {
  const id = String(req.params.id)
  await suspendCertificateWorkflow(req.scope).run({
    input: { ...req.validatedBody, certificate_id: id, actor: actorOf(req) },
  })
  res.json({ id })
}
