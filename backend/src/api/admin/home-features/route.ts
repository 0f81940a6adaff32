import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { z } from "@medusajs/framework/zod"
import type { routes } from "@ovop/contracts"
import { readHomeFeatureRecords } from "../../../reads/home-features"
import { addHomeFeatureWorkflow } from "../../../workflows/home-feature/workflows/add-home-feature"
import { actorOf } from "../../middleware/require-secretariat"

type Body = z.output<typeof routes.createHomeFeature.body>

export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const query = req.scope.resolve(ContainerRegistrationKeys.QUERY)
  res.json({ features: await readHomeFeatureRecords(query, new Date()) })
}

export async function POST(req: MedusaRequest<Body>, res: MedusaResponse): Promise<void> {
  const { result } = await addHomeFeatureWorkflow(req.scope).run({
    input: { ...req.validatedBody, actor: actorOf(req) },
  })
  res.json({ id: result.id })
}
