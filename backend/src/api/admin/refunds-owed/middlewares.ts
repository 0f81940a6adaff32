import type { MiddlewareRoute } from "@medusajs/framework/http"
import { routes } from "@ovop/contracts"
import { requireSecretariat } from "../../middleware/require-secretariat"
import { validateBody, validateQuery } from "../../middleware/validate"

const REFUNDS = "/admin/refunds-owed"

export const refundMiddlewares: MiddlewareRoute[] = [
  { matcher: "/admin/refunds-owed*", middlewares: [requireSecretariat] },
  { matcher: REFUNDS, methods: ["GET"], middlewares: [validateQuery(routes.listRefundsOwed.query)] },
  { matcher: `${REFUNDS}/:id/pay`, methods: ["POST"], middlewares: [validateBody(routes.payRefund.body)] },
]
