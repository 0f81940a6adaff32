import type { MiddlewareRoute } from "@medusajs/framework/http"
import { requireSecretariat } from "../../middleware/require-secretariat"

export const parkedChangeMiddlewares: MiddlewareRoute[] = [
  { matcher: "/admin/parked-changes*", middlewares: [requireSecretariat] },
]
