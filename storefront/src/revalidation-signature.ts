import "server-only"
import { createHmac, timingSafeEqual } from "node:crypto"

/** How far the clocks of API and storefront may differ, and how long a word may be repeated. */
const WINDOW_MS = 60_000

/** Whether a body was signed with our secret, for this moment. Compared in constant time. */
export function isSigned(
  secret: string,
  { timestamp, signature, body }: { timestamp: string | null; signature: string | null; body: string },
  now = Date.now(),
): boolean {
  if (!timestamp || !/^\d{13}$/.test(timestamp) || !signature || !/^[0-9a-f]{64}$/.test(signature))
    return false
  const expected = createHmac("sha256", secret).update(`${timestamp}.${body}`).digest()
  const genuine = timingSafeEqual(Buffer.from(signature, "hex"), expected)
  return genuine && Math.abs(now - Number(timestamp)) <= WINDOW_MS
}
