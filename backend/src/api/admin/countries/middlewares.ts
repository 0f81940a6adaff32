import type { MiddlewareRoute } from "@medusajs/framework/http"
import { routes } from "@ovop/contracts"
import { requireSecretariat } from "../../middleware/require-secretariat"
import { validateQuery } from "../../middleware/validate"

export const countryMiddlewares: MiddlewareRoute[] = [
  {
    matcher: "/admin/countries",
    middlewares: [requireSecretariat, validateQuery(routes.listCountries.query)],
  },
]
