import type { MiddlewareRoute } from "@medusajs/framework/http"
import { routes } from "@ovop/contracts"
import { limitGuesses, limitRate } from "../../middleware/limit-rate"
import { validateBody } from "../../middleware/validate"

const LINK = "/store/order-links/:token"

export const orderLinkMiddlewares: MiddlewareRoute[] = [
  { matcher: LINK, methods: ["GET"], middlewares: [limitGuesses("guessed-link")] },
  {
    matcher: `${LINK}/invoice`,
    methods: ["GET"],
    // Making a paper costs more than reading a page.
    middlewares: [limitRate("write"), limitGuesses("guessed-link")],
  },
  {
    matcher: `${LINK}/cancel`,
    methods: ["POST"],
    middlewares: [limitRate("write"), limitGuesses("guessed-link"), validateBody(routes.cancelOrder.body)],
  },
  {
    matcher: `${LINK}/parcels/:id/confirm`,
    methods: ["POST"],
    middlewares: [
      limitRate("write"),
      limitGuesses("guessed-link"),
      validateBody(routes.confirmDelivery.body),
    ],
  },
]
