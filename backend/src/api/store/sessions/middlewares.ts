import type { MedusaRequest, MiddlewareRoute } from "@medusajs/framework/http"
import { openSessionBody } from "@ovop/contracts"
import { identifierOf } from "../../../account-identifier"
import { requireCaller } from "../../middleware/account"
import { limitPasswords, limitRate } from "../../middleware/limit-rate"
import { validateBody } from "../../middleware/validate"

const SESSIONS = "/store/sessions"

const accountTyped = (req: MedusaRequest): string => {
  const { identifier } = req.validatedBody as { identifier: string }
  return identifierOf(identifier)?.value ?? identifier
}

export const sessionMiddlewares: MiddlewareRoute[] = [
  {
    matcher: SESSIONS,
    methods: ["POST"],
    middlewares: [limitRate("sign-in"), validateBody(openSessionBody), limitPasswords(accountTyped, 401)],
  },
  { matcher: SESSIONS, methods: ["GET", "DELETE"], middlewares: [limitRate("write"), requireCaller] },
  { matcher: `${SESSIONS}/:id`, methods: ["DELETE"], middlewares: [limitRate("write"), requireCaller] },
]
