import type { MiddlewareRoute } from "@medusajs/framework/http"
import { routes } from "@ovop/contracts"
import { callerOf, requireCaller } from "../../middleware/account"
import { limitPasswords, limitRate } from "../../middleware/limit-rate"
import { validateBody, validateQuery } from "../../middleware/validate"

const ACCOUNT = "/store/account"

/** What asks for the password of whoever is signed in. */
const ownPassword = limitPasswords((req) => callerOf(req).customer_id, 403)

export const accountMiddlewares: MiddlewareRoute[] = [
  {
    matcher: `${ACCOUNT}/register`,
    methods: ["POST"],
    middlewares: [limitRate("message"), validateBody(routes.registerAccount.body)],
  },
  {
    matcher: `${ACCOUNT}/password-resets`,
    methods: ["POST"],
    middlewares: [limitRate("message"), validateBody(routes.requestPasswordReset.body)],
  },
  {
    matcher: `${ACCOUNT}/password-resets/redeem`,
    methods: ["POST"],
    middlewares: [limitRate("sign-in"), validateBody(routes.resetPassword.body)],
  },
  {
    matcher: `${ACCOUNT}/confirmations`,
    methods: ["POST"],
    middlewares: [limitRate("sign-in"), validateBody(routes.confirmContact.body)],
  },
  { matcher: ACCOUNT, methods: ["GET"], middlewares: [limitRate("read"), requireCaller] },
  {
    matcher: ACCOUNT,
    methods: ["POST"],
    middlewares: [limitRate("write"), requireCaller, validateBody(routes.changeAccount.body)],
  },
  {
    matcher: `${ACCOUNT}/removal`,
    methods: ["POST"],
    middlewares: [requireCaller, ownPassword, validateBody(routes.removeAccount.body)],
  },
  {
    matcher: `${ACCOUNT}/password`,
    methods: ["POST"],
    middlewares: [requireCaller, ownPassword, validateBody(routes.changePassword.body)],
  },
  {
    matcher: `${ACCOUNT}/contacts`,
    methods: ["POST"],
    middlewares: [limitRate("message"), requireCaller, ownPassword, validateBody(routes.addContact.body)],
  },
  {
    matcher: `${ACCOUNT}/contacts/:id/confirmation`,
    methods: ["POST"],
    middlewares: [limitRate("message"), requireCaller],
  },
  { matcher: `${ACCOUNT}/basket`, methods: ["GET"], middlewares: [limitRate("read"), requireCaller] },
  {
    matcher: `${ACCOUNT}/basket`,
    methods: ["POST"],
    middlewares: [limitRate("write"), requireCaller, validateBody(routes.adoptBasket.body)],
  },
  {
    matcher: `${ACCOUNT}/orders`,
    methods: ["GET"],
    middlewares: [limitRate("read"), requireCaller, validateQuery(routes.listOwnOrders.query)],
  },
  {
    matcher: `${ACCOUNT}/orders/:token/reorder`,
    methods: ["POST"],
    middlewares: [limitRate("write"), requireCaller, validateBody(routes.reorder.body)],
  },
  { matcher: `${ACCOUNT}/addresses`, methods: ["GET"], middlewares: [limitRate("read"), requireCaller] },
  {
    matcher: `${ACCOUNT}/addresses`,
    methods: ["POST"],
    middlewares: [limitRate("write"), requireCaller, validateBody(routes.keepAddress.body)],
  },
  {
    matcher: `${ACCOUNT}/addresses/:id`,
    methods: ["POST"],
    middlewares: [limitRate("write"), requireCaller, validateBody(routes.changeAddress.body)],
  },
  {
    matcher: `${ACCOUNT}/addresses/:id`,
    methods: ["DELETE"],
    middlewares: [limitRate("write"), requireCaller],
  },
]
