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
    matcher: `${CONSIGNMENTS}/:id/decline`,
    methods: ["POST"],
    middlewares: [validateBody(routes.declineLines.body)],
  },
  {
    matcher: `${CONSIGNMENTS}/:id/parcels`,
    methods: ["POST"],
    middlewares: [validateBody(routes.dispatchParcel.body)],
  },
  {
    matcher: `${CONSIGNMENTS}/:id/parcels/:parcel_id/deliver`,
    methods: ["POST"],
    middlewares: [validateBody(routes.deliverParcel.body)],
  },
  {
    matcher: `${CONSIGNMENTS}/:id/hand-over`,
    methods: ["POST"],
    middlewares: [validateBody(routes.handOverGoods.body)],
  },
  {
    matcher: `${CONSIGNMENTS}/:id/lines/:line_id/complete`,
    methods: ["POST"],
    middlewares: [validateBody(routes.completeService.body)],
  },
  {
    matcher: `${CONSIGNMENTS}/:id/cancel`,
    methods: ["POST"],
    middlewares: [validateBody(routes.cancelConsignment.body)],
  },
]
