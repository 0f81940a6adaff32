import type { MiddlewareRoute } from "@medusajs/framework/http"
import { routes } from "@ovop/contracts"
import { requireSecretariat } from "../../middleware/require-secretariat"
import { validateBody, validateQuery } from "../../middleware/validate"

const ENTRIES = "/admin/audit-entries"

export const auditMiddlewares: MiddlewareRoute[] = [
  { matcher: `${ENTRIES}*`, middlewares: [requireSecretariat] },
  { matcher: ENTRIES, methods: ["GET"], middlewares: [validateQuery(routes.listAuditEntries.query)] },
  {
    matcher: `${ENTRIES}/checks`,
    methods: ["POST"],
    middlewares: [validateBody(routes.checkAuditChain.body)],
  },
]
