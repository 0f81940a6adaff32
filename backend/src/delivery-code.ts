import { createHmac, timingSafeEqual } from "node:crypto"
import { env } from "./env"

/** How often a code may be typed for one parcel; of a million codes so few are as good as none. */
export const CODE_TRIES = 5

/**
 * The six digits that the buyer's private page shows for a parcel. They follow from its id and our key, so that nobody
 * who reads the tables has them.
 */
export function deliveryCode(parcelId: string): string {
  const digest = createHmac("sha256", env.ORDER_LINK_SECRET).update(`delivery:${parcelId}`).digest()
  return String(digest.readUIntBE(0, 6) % 1_000_000).padStart(6, "0")
}

/** Whether this is a parcel's code; takes as long for a wrong one. */
export function isDeliveryCode(parcelId: string, code: string): boolean {
  const [expected, given] = [deliveryCode(parcelId), code].map((text) => Buffer.from(text))
  return expected?.length === given?.length && timingSafeEqual(expected as Buffer, given as Buffer)
}
