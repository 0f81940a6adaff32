import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { z } from "@medusajs/framework/zod"
import type { ExchangeRates, routes } from "@ovop/contracts"
import { dayInCambodia } from "../../../modules/certification/certificate-status"
import { ageDays, readExchangeRates } from "../../../reads/exchange-rates"
import { Refusal } from "../../../refusal"
import { publishExchangeRateWorkflow } from "../../../workflows/exchange-rate/workflows/publish-exchange-rate"
import { actorOf } from "../../middleware/require-secretariat"

type Query = z.output<typeof routes.listExchangeRates.query>
type Body = z.output<typeof routes.publishExchangeRate.body>

/** A rate may be entered before its day, for a holiday ahead; further away it is a slip of the finger. */
const DAYS_AHEAD = 7

export async function GET(req: MedusaRequest, res: MedusaResponse<ExchangeRates>): Promise<void> {
  const query = req.scope.resolve(ContainerRegistrationKeys.QUERY)
  res.json(await readExchangeRates(query, req.validatedQuery as Query, new Date()))
}

export async function POST(req: MedusaRequest<Body>, res: MedusaResponse): Promise<void> {
  if (ageDays(req.validatedBody.day, dayInCambodia(new Date())) < -DAYS_AHEAD)
    throw new Refusal("invalid_input", ["day"])
  const { result } = await publishExchangeRateWorkflow(req.scope).run({
    input: { ...req.validatedBody, actor: actorOf(req) },
  })
  res.json({ id: result.id })
}
