import { cancelOrderBody } from "../consignment.js"
import { orderViewSchema } from "../order.js"
import { emptyBody } from "../secretariat.js"
import type { Route } from "./route.js"

/** What every act by the private link may refuse. */
export const byLink = [
  "invalid_input",
  "not_found",
  "order_in_progress",
  "idempotency_key_missing",
  "idempotency_key_reused",
  "too_many_requests",
] as const

export const orderRoutes = {
  readOrder: {
    method: "GET",
    path: "/store/order-links/:token",
    summary: "An order by its private link",
    answer: orderViewSchema,
    refusals: ["not_found", "too_many_requests"],
  },
  cancelOrder: {
    method: "POST",
    path: "/store/order-links/:token/cancel",
    summary: "Cancel an order, or one consignment of it, before it is sent",
    body: cancelOrderBody,
    answer: orderViewSchema,
    idempotent: true,
    refusals: [...byLink, "too_late_to_cancel"],
  },
  confirmDelivery: {
    method: "POST",
    path: "/store/order-links/:token/parcels/:id/confirm",
    summary: "The buyer says that a parcel has arrived",
    body: emptyBody,
    answer: orderViewSchema,
    idempotent: true,
    refusals: [...byLink, "consignment_not_movable"],
  },
} as const satisfies Record<string, Route>
