import { z } from "zod"
import { deliveryAddressSchema, recipientSchema } from "./address.js"
import { addLineBody, basketProblemSchema } from "./basket.js"
import { buyerKindSchema } from "./buyer-kind.js"
import { deliveryServiceSchema, giftSchema } from "./delivery.js"
import { placedOrderSchema } from "./order.js"
import { paymentMethodSchema } from "./payment.js"
import { amountSchema, currencySchema, localeSchema } from "./primitives.js"

/** A basket has room for so many lines when it is ordered in one call. */
export const MOST_CHECKOUT_LINES = 200

/** One point that stands between what was sent and its order. */
export const checkoutProblemSchema = basketProblemSchema.omit({ line_id: true }).extend({
  code: z.enum([
    ...basketProblemSchema.shape.code.options,
    "invalid_input",
    "not_found",
    "payment_method_unavailable",
    "price_not_whole",
    "basket_changed",
    "rate_stale",
  ]),
  /** Where in what was sent, by path: `lines.2.quantity`, `address.phone`, `deliveries`. */
  place: z.string(),
})
export type CheckoutProblem = z.infer<typeof checkoutProblemSchema>

/** Everything that an order needs, at once. */
export const checkOutBody = z
  .strictObject({
    locale: localeSchema,
    /** Abroad is paid in dollars, whatever stands here. */
    currency: currencySchema,
    lines: z.array(addLineBody).min(1).max(MOST_CHECKOUT_LINES),
    address: deliveryAddressSchema.optional(),
    /** Enough where everything is picked up or is a service. */
    recipient: recipientSchema.optional(),
    /** One for each association that hands something over. */
    deliveries: z
      .array(
        z.strictObject({
          association_id: z.string().max(64),
          service: deliveryServiceSchema,
          /** The place, where the service is to pick up. */
          pick_up_point_id: z.string().max(64).optional(),
        }),
      )
      .max(100),
    gift: giftSchema.nullable().optional(),
    buyer_kind: buyerKindSchema.nullable().optional(),
    payment_method: paymentMethodSchema,
    /** The total the buyer saw. Who leaves it out agrees to what the goods and their delivery cost now. */
    expected_total: amountSchema.optional(),
  })
  .refine(({ address, recipient }) => (address === undefined) !== (recipient === undefined), {
    path: ["address"],
    // A wrong field is said once, not again as a missing address.
    when: ({ issues }) => issues.length === 0,
  })
export type CheckOut = z.infer<typeof checkOutBody>

export const checkedOutSchema = placedOrderSchema.extend({ currency: currencySchema, total: amountSchema })
export type CheckedOut = z.infer<typeof checkedOutSchema>
