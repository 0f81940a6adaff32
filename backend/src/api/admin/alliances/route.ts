import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { z } from "@medusajs/framework/zod"
import type { routes } from "@ovop/contracts"
import { readAllianceRecords } from "../../../reads/alliances"
import { addAllianceWorkflow } from "../../../workflows/alliance/workflows/add-alliance"
import { actorOf } from "../../middleware/require-secretariat"

type Query = z.output<typeof routes.listAlliances.query>
type Body = z.output<typeof routes.addAlliance.body>

export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  res.json(await readAllianceRecords(req.scope, req.validatedQuery as Query))
}

export async function POST(req: MedusaRequest<Body>, res: MedusaResponse): Promise<void> {
  const { result } = await addAllianceWorkflow(req.scope).run({
    input: { ...req.validatedBody, actor: actorOf(req) },
  })
  res.json({ id: result.id })
}
