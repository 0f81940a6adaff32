import type { MiddlewareRoute } from "@medusajs/framework/http"
import { routes } from "@ovop/contracts"
import { requireSecretariat } from "../../middleware/require-secretariat"
import { validateBody, validateQuery } from "../../middleware/validate"

const CONSIGNMENTS = "/admin/consignments"

export const consignmentMiddlewares: MiddlewareRoute[] = [
  { matcher: "/admin/consignments*", middlewares: [requireSecretariat] },
  {
    matcher: CONSIGNMENTS,
    methods: ["GET"],
    middlewares: [validateQuery(routes.listConsignments.query)],
  },
  {
    matcher: `${CONSIGNMENTS}/:id/confirm`,
    methods: ["POST"],
    middlewares: [validateBody(routes.confirmConsignment.body)],
  },
  {
    matcher: `${CONSIGNMENTS}/:id/dispatch`,
    methods: ["POST"],
    middlewares: [validateBody(routes.dispatchConsignment.body)],
  },
  {
    matcher: `${CONSIGNMENTS}/:id/deliver`,
    methods: ["POST"],
    middlewares: [validateBody(routes.deliverConsignment.body)],
  },
  {
    matcher: `${CONSIGNMENTS}/:id/cancel`,
    methods: ["POST"],
    middlewares: [validateBody(routes.cancelConsignment.body)],
  },
]
