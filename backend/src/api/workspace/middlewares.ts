import type { MedusaRequest, MiddlewareRoute } from "@medusajs/framework/http"
import { type MembershipRole, routes } from "@ovop/contracts"
import { identifierOf } from "../../account-identifier"
import { answerOnce } from "../middleware/answer-once"
import { requireAssociationTenant } from "../middleware/association-tenant"
import { limitContact, limitPasswords, limitRate } from "../middleware/limit-rate"
import { knowMember, memberOf, requireHalfSignedIn, requireMember } from "../middleware/member"
import { openWorkspace } from "../middleware/open-workspace"
import { refuseControlCharacters } from "../middleware/refuse-closed"
import { validateBody, validateQuery } from "../middleware/validate"

const SESSIONS = "/workspace/sessions"
const ME = "/workspace/me"
const TWO_FACTOR = "/workspace/two-factor"

const typed = (req: MedusaRequest, field: "identifier" | "contact") => {
  const text = (req.validatedBody as Record<typeof field, string>)[field]
  return `member:${identifierOf(text)?.value ?? text}`
}
const accountTyped = (req: MedusaRequest) => typed(req, "identifier")
const ownAccount = (req: MedusaRequest) => memberOf(req).member_id

const post = (matcher: string, ...middlewares: MiddlewareRoute["middlewares"] & object): MiddlewareRoute => ({
  matcher,
  methods: ["POST"],
  middlewares,
})

/** A code of the second factor, tried by whoever has the first. */
const secondFactor = (matcher: string, require: typeof requireMember) =>
  post(
    matcher,
    limitRate("sign-in"),
    require,
    limitPasswords(ownAccount, 403),
    validateBody(routes.passSecondFactor.body),
  )

const accountDoors: MiddlewareRoute[] = [
  post(
    "/workspace/codes",
    limitRate("message"),
    validateBody(routes.requestCode.body),
    limitContact((req) => typed(req, "identifier")),
  ),
  post(
    SESSIONS,
    limitRate("sign-in"),
    validateBody(routes.openMemberSession.body),
    limitPasswords(accountTyped, 401),
  ),
  post(
    `${SESSIONS}/by-code`,
    limitRate("sign-in"),
    validateBody(routes.openMemberSessionByCode.body),
    limitPasswords(accountTyped, 401),
  ),
  post(
    "/workspace/sign-ups",
    limitRate("sign-in"),
    validateBody(routes.signUp.body),
    limitPasswords(accountTyped, 401),
  ),
  post(
    "/workspace/applications",
    limitRate("message"),
    requireMember,
    validateBody(routes.beginApplication.body),
  ),
  post(
    "/workspace/password-resets/redeem",
    limitRate("sign-in"),
    validateBody(routes.resetMemberPassword.body),
    limitPasswords(accountTyped, 401),
  ),
  secondFactor(`${SESSIONS}/current/second-factor`, requireHalfSignedIn),
  { matcher: SESSIONS, methods: ["GET", "DELETE"], middlewares: [limitRate("write"), requireMember] },
  { matcher: `${SESSIONS}/:id`, methods: ["DELETE"], middlewares: [limitRate("write"), requireHalfSignedIn] },
  { matcher: ME, methods: ["GET"], middlewares: [limitRate("read"), requireMember] },
  post(ME, limitRate("write"), requireMember, validateBody(routes.changeMember.body)),
  post(
    `${ME}/contacts`,
    limitRate("message"),
    requireMember,
    validateBody(routes.requestMemberContact.body),
    limitContact((req) => typed(req, "contact")),
  ),
  post(
    `${ME}/contacts/confirm`,
    limitRate("sign-in"),
    requireMember,
    limitPasswords(ownAccount, 401),
    validateBody(routes.confirmMemberContact.body),
  ),
  post(TWO_FACTOR, limitRate("write"), requireMember, validateBody(routes.startTwoFactor.body)),
  secondFactor(`${TWO_FACTOR}/confirm`, requireMember),
  secondFactor(`${TWO_FACTOR}/recovery-codes`, requireMember),
  secondFactor(`${TWO_FACTOR}/removal`, requireMember),
  {
    matcher: "/workspace/invitations/:token",
    methods: ["GET"],
    middlewares: [limitRate("sign-in"), knowMember],
  },
  post(
    "/workspace/invitations/:token/accept",
    limitRate("sign-in"),
    knowMember,
    validateBody(routes.acceptInvitation.body),
  ),
]

type Guarded = {
  method: "GET" | "POST" | "PATCH" | "DELETE"
  path: string
  roles: readonly MembershipRole[]
  withoutConsent?: true
  whileApplying?: true
  body?: Parameters<typeof validateBody>[0]
  query?: Parameters<typeof validateQuery>[0]
  idempotent?: true
  raw?: true
  costly?: true
}

const limitOf = ({ method, costly }: Guarded) => (costly ? "sheet" : method === "GET" ? "read" : "write")

/** What stands before a route of an association, all of it read from the contract. */
function doorOf(route: Guarded): MiddlewareRoute {
  const { method, path, body, query, idempotent, raw } = route
  return {
    matcher: path,
    methods: [method],
    // Bytes are read by the route, as they come.
    ...(raw ? { bodyParser: false as const } : {}),
    middlewares: [
      limitRate(limitOf(route)),
      requireAssociationTenant(route),
      ...(body ? [validateBody(body)] : []),
      ...(query ? [validateQuery(query)] : []),
      ...(idempotent ? [answerOnce] : []),
    ],
  }
}

const associationDoors = Object.values(routes).flatMap((route) =>
  "roles" in route ? [doorOf(route as Guarded)] : [],
)

export const workspaceMiddlewares: MiddlewareRoute[] = [
  { matcher: "/workspace*", middlewares: [refuseControlCharacters, openWorkspace] },
  ...accountDoors,
  ...associationDoors,
]
