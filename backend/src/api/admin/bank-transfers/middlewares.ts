import type { MiddlewareRoute } from "@medusajs/framework/http"
import { routes } from "@ovop/contracts"
import { requireSecretariat } from "../../middleware/require-secretariat"
import { validateBody, validateQuery } from "../../middleware/validate"

const TRANSFERS = "/admin/bank-transfers"

export const bankTransferMiddlewares: MiddlewareRoute[] = [
  { matcher: "/admin/bank-transfers*", middlewares: [requireSecretariat] },
  {
    matcher: TRANSFERS,
    methods: ["GET"],
    middlewares: [validateQuery(routes.listBankTransfers.query)],
  },
  {
    matcher: `${TRANSFERS}/:reference/confirm`,
    methods: ["POST"],
    middlewares: [validateBody(routes.confirmBankTransfer.body)],
  },
]
