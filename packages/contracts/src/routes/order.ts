import { cancelOrderBody } from "../consignment.js"
import { orderViewSchema } from "../order.js"
import type { Route } from "./route.js"

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
    refusals: [
      "invalid_input",
      "not_found",
      "too_late_to_cancel",
      "order_in_progress",
      "idempotency_key_missing",
      "idempotency_key_reused",
      "too_many_requests",
    ],
  },
} as const satisfies Record<string, Route>
