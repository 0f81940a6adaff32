import type { MiddlewareRoute } from "@medusajs/framework/http"
import { routes } from "@ovop/contracts"
import { requireSecretariat } from "../../middleware/require-secretariat"
import { validateBody, validateQuery } from "../../middleware/validate"

export const complaintMiddlewares: MiddlewareRoute[] = [
  { matcher: "/admin/complaints*", middlewares: [requireSecretariat] },
  {
    matcher: "/admin/complaints",
    methods: ["GET"],
    middlewares: [validateQuery(routes.listComplaints.query)],
  },
  {
    matcher: "/admin/complaints/:id/decide",
    methods: ["POST"],
    middlewares: [validateBody(routes.decideComplaint.body)],
  },
]
