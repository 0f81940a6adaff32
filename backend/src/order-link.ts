import { createHmac, timingSafeEqual } from "node:crypto"
import { env } from "./env"

const PREFIX = "order_"

const signature = (id: string): Buffer =>
  createHmac("sha256", env.ORDER_LINK_SECRET).update(id).digest().subarray(0, 16)

/** The token of an order's private link: the order's own id with 128 bits that only we can make. */
export function orderToken(orderId: string): string {
  return `${orderId.slice(PREFIX.length)}.${signature(orderId).toString("base64url")}`
}

/** The order a token opens; undefined for any token that we did not make. */
export function orderOfToken(token: string): string | undefined {
  const match = /^([0-9A-Z]{26})\.([\w-]{22})$/.exec(token)
  if (!match?.[1] || !match[2]) return undefined
  const id = PREFIX + match[1]
  const expected = Buffer.from(signature(id).toString("base64url"))
  return timingSafeEqual(Buffer.from(match[2]), expected) ? id : undefined
}
