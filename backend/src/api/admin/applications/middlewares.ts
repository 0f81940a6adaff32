import type { MiddlewareRoute } from "@medusajs/framework/http"
import { routes } from "@ovop/contracts"
import { requireSecretariat } from "../../middleware/require-secretariat"
import { validateBody, validateQuery } from "../../middleware/validate"

const APPLICATIONS = "/admin/applications"
const ITEMS = "/admin/checklist-items"

const post = (matcher: string, { body }: { body: Parameters<typeof validateBody>[0] }): MiddlewareRoute => ({
  matcher,
  methods: ["POST"],
  middlewares: [validateBody(body)],
})

export const applicationMiddlewares: MiddlewareRoute[] = [
  { matcher: `${APPLICATIONS}*`, middlewares: [requireSecretariat] },
  { matcher: `${ITEMS}*`, middlewares: [requireSecretariat] },
  { matcher: APPLICATIONS, methods: ["GET"], middlewares: [validateQuery(routes.listApplications.query)] },
  post(`${APPLICATIONS}/:id/checks`, routes.checkApplication),
  post(`${APPLICATIONS}/:id/return`, routes.returnApplication),
  post(`${APPLICATIONS}/:id/refuse`, routes.refuseApplication),
  post(ITEMS, routes.addChecklistItem),
  post(`${ITEMS}/:id`, routes.changeChecklistItem),
]
