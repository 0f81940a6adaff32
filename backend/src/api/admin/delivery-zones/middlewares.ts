import type { MiddlewareRoute } from "@medusajs/framework/http"
import { routes } from "@ovop/contracts"
import { requireSecretariat } from "../../middleware/require-secretariat"
import { validateBody } from "../../middleware/validate"

export const deliveryZoneMiddlewares: MiddlewareRoute[] = [
  { matcher: "/admin/delivery-zones*", middlewares: [requireSecretariat] },
  {
    matcher: "/admin/delivery-zones/:id",
    methods: ["POST"],
    middlewares: [validateBody(routes.changeDeliveryZone.body)],
  },
]
