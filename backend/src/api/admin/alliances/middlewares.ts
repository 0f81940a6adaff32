import type { MiddlewareRoute } from "@medusajs/framework/http"
import { routes } from "@ovop/contracts"
import { requireSecretariat } from "../../middleware/require-secretariat"
import { validateBody, validateQuery } from "../../middleware/validate"

const ALLIANCES = "/admin/alliances"

export const allianceMiddlewares: MiddlewareRoute[] = [
  { matcher: `${ALLIANCES}*`, middlewares: [requireSecretariat] },
  { matcher: ALLIANCES, methods: ["GET"], middlewares: [validateQuery(routes.listAlliances.query)] },
  { matcher: ALLIANCES, methods: ["POST"], middlewares: [validateBody(routes.addAlliance.body)] },
  { matcher: `${ALLIANCES}/:id`, methods: ["POST"], middlewares: [validateBody(routes.changeAlliance.body)] },
]
