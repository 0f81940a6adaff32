import { createHmac } from "node:crypto"
import { env } from "./env"

const LETTERS = 25

/** No id that Medusa makes begins so: theirs begin with a digit. */
export const CHECKOUT_BASKET = "cart_X"

/**
 * The basket of a checkout in one call follows from who asks and the key, so a repeat finds what the first attempt
 * made, and two at once wait for one lock. Keyed, because whoever could compute it from a poor key could read it.
 */
export function checkoutBasketId(customer_id: string | undefined, key: string): string {
  const asked = JSON.stringify(["checkout", customer_id ?? null, key])
  const digest = createHmac("sha256", env.ORDER_LINK_SECRET).update(asked).digest("hex")
  return `${CHECKOUT_BASKET}${digest.slice(0, LETTERS).toUpperCase()}`
}
