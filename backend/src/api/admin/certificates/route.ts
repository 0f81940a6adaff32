import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { z } from "@medusajs/framework/zod"
import type { routes } from "@ovop/contracts"
import { env } from "../../../env"
import { readCertificateRecords } from "../../../reads/certificate-records"
import { recordCertificateWorkflow } from "../../../workflows/certificate/workflows/record-certificate"
import { actorOf } from "../../middleware/require-secretariat"

type Query = z.output<typeof routes.listCertificateRecords.query>
type Body = z.output<typeof routes.recordCertificate.body>

export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const query = req.scope.resolve(ContainerRegistrationKeys.QUERY)
  const sql = req.scope.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  res.json(await readCertificateRecords(query, sql, req.validatedQuery as Query, new Date()))
}

export async function POST(req: MedusaRequest<Body>, res: MedusaResponse): Promise<void> {
  const { result } = await recordCertificateWorkflow(req.scope).run({
    input: {
      ...req.validatedBody,
      evidence_level: "claimed",
      demonstration: env.DEMO_DATA,
      actor: actorOf(req),
    },
  })
  res.json({ id: result.id })
}
