import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { z } from "@medusajs/framework/zod"
import type { routes } from "@ovop/contracts"
import { readAssociationRecords } from "../../../reads/association-records"
import { applyAssociationWorkflow } from "../../../workflows/association/workflows/apply-association"
import { actorOf } from "../../middleware/require-secretariat"

type Query = z.output<typeof routes.listAssociationRecords.query>
type Body = z.output<typeof routes.registerAssociation.body>

export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const query = req.scope.resolve(ContainerRegistrationKeys.QUERY)
  const sql = req.scope.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  res.json(await readAssociationRecords(query, sql, req.validatedQuery as Query))
}

export async function POST(req: MedusaRequest<Body>, res: MedusaResponse): Promise<void> {
  const { result } = await applyAssociationWorkflow(req.scope).run({
    input: { ...req.validatedBody, actor: actorOf(req) },
  })
  res.json({ id: result.id })
}
