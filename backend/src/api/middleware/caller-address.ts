import type { IncomingMessage } from "node:http"

const LOOPBACK = /^(::1|::ffff:127\.\d+\.\d+\.\d+|127\.\d+\.\d+\.\d+)$/

/**
 * The address that a request comes from. The storefront calls us from this machine for its visitors and names
 * them; only such a neighbour is believed, or anybody could write himself a new address for every try.
 */
export function callerAddress(req: Pick<IncomingMessage, "headers" | "socket">): string {
  const peer = req.socket.remoteAddress ?? "unknown"
  const named = req.headers["x-forwarded-for"]
  if (!LOOPBACK.test(peer) || typeof named !== "string") return peer
  // The last entry is the one our neighbour added; what stands before it came from the visitor.
  return named.split(",").at(-1)?.trim() || peer
}
