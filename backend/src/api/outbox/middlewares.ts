import type {
  MedusaNextFunction,
  MedusaRequest,
  MedusaResponse,
  MiddlewareRoute,
} from "@medusajs/framework/http"
import { env } from "../../env"
import { Refusal } from "../../refusal"

const LOOPBACK_PEER = /^(::1|(::ffff:)?127\.\d+\.\d+\.\d+)$/
/** The name asked for is looked at too, so that no foreign page can point a name of its own at this machine. */
const LOOPBACK_HOST = /^(localhost|127\.0\.0\.1|\[::1\])(:\d+)?$/

/**
 * Messages hold links that open orders and accounts. They are shown only where they are invented, kept and asked for
 * on this very machine; anywhere else the outbox is not there.
 */
function demonstrationHereOnly(req: MedusaRequest, res: MedusaResponse, next: MedusaNextFunction): void {
  const isHere =
    LOOPBACK_PEER.test(req.socket.remoteAddress ?? "") &&
    LOOPBACK_HOST.test(req.headers.host ?? "") &&
    req.headers["x-forwarded-for"] === undefined
  if (!env.DEMO_DATA || env.SMTP_HOST || !isHere) throw new Refusal("not_found")
  res.setHeader("cache-control", "no-store")
  res.setHeader("referrer-policy", "no-referrer")
  res.setHeader("x-content-type-options", "nosniff")
  next()
}

export const outboxMiddlewares: MiddlewareRoute[] = [
  { matcher: "/outbox*", methods: ["GET"], middlewares: [demonstrationHereOnly] },
]
