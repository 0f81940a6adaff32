import type { MiddlewareRoute } from "@medusajs/framework/http"
import { routes } from "@ovop/contracts"
import { requireSecretariat } from "../../middleware/require-secretariat"
import { validateBody, validateQuery } from "../../middleware/validate"

const ASSOCIATIONS = "/admin/associations"
const post = (path: string, name: "approveAssociation" | "suspendAssociation" | "reinstateAssociation") => ({
  matcher: `${ASSOCIATIONS}/:id/${path}`,
  methods: ["POST" as const],
  middlewares: [validateBody(routes[name].body)],
})

export const associationMiddlewares: MiddlewareRoute[] = [
  { matcher: `${ASSOCIATIONS}*`, middlewares: [requireSecretariat] },
  {
    matcher: ASSOCIATIONS,
    methods: ["GET"],
    middlewares: [validateQuery(routes.listAssociationRecords.query)],
  },
  { matcher: ASSOCIATIONS, methods: ["POST"], middlewares: [validateBody(routes.registerAssociation.body)] },
  {
    matcher: `${ASSOCIATIONS}/:id/owner-invitation`,
    methods: ["POST"],
    middlewares: [validateBody(routes.inviteOwner.body)],
  },
  {
    matcher: `${ASSOCIATIONS}/:id/model-mark`,
    methods: ["POST"],
    middlewares: [validateBody(routes.giveModelMark.body)],
  },
  {
    matcher: `${ASSOCIATIONS}/:id/model-mark/withdrawal`,
    methods: ["POST"],
    middlewares: [validateBody(routes.takeModelMarkBack.body)],
  },
  post("approve", "approveAssociation"),
  post("suspend", "suspendAssociation"),
  post("reinstate", "reinstateAssociation"),
]
