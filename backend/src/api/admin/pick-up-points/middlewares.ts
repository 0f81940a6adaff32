import type { MiddlewareRoute } from "@medusajs/framework/http"
import { routes } from "@ovop/contracts"
import { requireSecretariat } from "../../middleware/require-secretariat"
import { validateBody, validateQuery } from "../../middleware/validate"

const POINTS = "/admin/pick-up-points"

export const pickUpPointMiddlewares: MiddlewareRoute[] = [
  { matcher: "/admin/pick-up-points*", middlewares: [requireSecretariat] },
  { matcher: POINTS, methods: ["GET"], middlewares: [validateQuery(routes.listPickUpPoints.query)] },
  { matcher: POINTS, methods: ["POST"], middlewares: [validateBody(routes.addPickUpPoint.body)] },
  {
    matcher: `${POINTS}/:id`,
    methods: ["POST"],
    middlewares: [validateBody(routes.changePickUpPoint.body)],
  },
]
