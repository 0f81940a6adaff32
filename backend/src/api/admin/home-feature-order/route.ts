import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { z } from "@medusajs/framework/zod"
import type { routes } from "@ovop/contracts"
import { readHomeFeatureRecords } from "../../../reads/home-features"
import { orderHomeFeaturesWorkflow } from "../../../workflows/home-feature/workflows/order-home-features"
import { actorOf } from "../../middleware/require-secretariat"

type Body = z.output<typeof routes.orderHomeFeatures.body>

export async function POST(req: MedusaRequest<Body>, res: MedusaResponse): Promise<void> {
  await orderHomeFeaturesWorkflow(req.scope).run({
    input: { ids: req.validatedBody.ids, actor: actorOf(req) },
  })
  const query = req.scope.resolve(ContainerRegistrationKeys.QUERY)
  res.json({ features: await readHomeFeatureRecords(query, new Date()) })
}
