import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { PublishedRate } from "@ovop/contracts"
import { readPublishedRate } from "../../../reads/exchange-rate"
import { Refusal } from "../../../refusal"

export async function GET(req: MedusaRequest, res: MedusaResponse<PublishedRate>): Promise<void> {
  const rate = await readPublishedRate(req.scope.resolve(ContainerRegistrationKeys.QUERY))
  if (!rate) throw new Refusal("not_found")
  res.json(rate)
}
