import type { MiddlewareRoute } from "@medusajs/framework/http"
import { routes } from "@ovop/contracts"
import { requireSecretariat } from "../../middleware/require-secretariat"
import { validateBody } from "../../middleware/validate"

const FEATURES = "/admin/home-features"
const ORDER = "/admin/home-feature-order"

export const homeFeatureMiddlewares: MiddlewareRoute[] = [
  { matcher: `${FEATURES}*`, middlewares: [requireSecretariat] },
  { matcher: ORDER, middlewares: [requireSecretariat] },
  { matcher: FEATURES, methods: ["POST"], middlewares: [validateBody(routes.createHomeFeature.body)] },
  {
    matcher: `${FEATURES}/:id`,
    methods: ["POST"],
    middlewares: [validateBody(routes.changeHomeFeature.body)],
  },
  {
    matcher: `${FEATURES}/:id/remove`,
    methods: ["POST"],
    middlewares: [validateBody(routes.removeHomeFeature.body)],
  },
  { matcher: ORDER, methods: ["POST"], middlewares: [validateBody(routes.orderHomeFeatures.body)] },
]
