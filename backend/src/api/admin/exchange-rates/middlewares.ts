import type { MiddlewareRoute } from "@medusajs/framework/http"
import { routes } from "@ovop/contracts"
import { requireSecretariat } from "../../middleware/require-secretariat"
import { validateBody, validateQuery } from "../../middleware/validate"

const RATES = "/admin/exchange-rates"

export const exchangeRateMiddlewares: MiddlewareRoute[] = [
  { matcher: `${RATES}*`, middlewares: [requireSecretariat] },
  { matcher: RATES, methods: ["GET"], middlewares: [validateQuery(routes.listExchangeRates.query)] },
  { matcher: RATES, methods: ["POST"], middlewares: [validateBody(routes.publishExchangeRate.body)] },
  {
    matcher: `${RATES}/:id`,
    methods: ["POST"],
    middlewares: [validateBody(routes.correctExchangeRate.body)],
  },
]
