import type { MiddlewareRoute } from "@medusajs/framework/http"
import { routes } from "@ovop/contracts"
import { limitGuesses, limitRate } from "../../middleware/limit-rate"
import { validateBody } from "../../middleware/validate"

const LINK = "/store/order-links/:token"

/** Something done by whoever holds the link. */
const act = (path: string, body: Parameters<typeof validateBody>[0]): MiddlewareRoute => ({
  matcher: `${LINK}/${path}`,
  methods: ["POST"],
  middlewares: [limitRate("write"), limitGuesses("guessed-link"), validateBody(body)],
})

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
    matcher: `${LINK}/photographs`,
    methods: ["POST"],
    // Judging and encoding a picture costs seconds, and nobody has to be signed in for it.
    bodyParser: false,
    middlewares: [limitRate("picture"), limitGuesses("guessed-link")],
  },
  { matcher: `${LINK}/photographs/:id`, methods: ["GET"], middlewares: [limitGuesses("guessed-link")] },
  act("complaints", routes.openComplaint.body),
  act("complaints/:id/reply", routes.replyComplaint.body),
  act("parcels/:id/confirm", routes.confirmDelivery.body),
]
