import type {
  MedusaNextFunction,
  MedusaRequest,
  MedusaResponse,
  MiddlewareRoute,
} from "@medusajs/framework/http"
import { routes } from "@ovop/contracts"
import { knowCaller } from "../../middleware/account"
import { limitRate } from "../../middleware/limit-rate"
import { refuseOthersBasket } from "../../middleware/own-basket"
import { validateBody } from "../../middleware/validate"

const BASKETS = "/store/baskets"

type Handler = (req: MedusaRequest, res: MedusaResponse, next: MedusaNextFunction) => void | Promise<void>

/** For a basket by its id; the checkout in one call has a name where others have an id. */
const ofBasket =
  (handle: Handler): Handler =>
  (req, res, next) =>
    req.params.id === "checkout" ? next() : handle(req, res, next)

export const basketMiddlewares: MiddlewareRoute[] = [
  { matcher: `${BASKETS}*`, methods: ["POST"], middlewares: [limitRate("write")] },
  { matcher: `${BASKETS}/:id`, methods: ["GET"], middlewares: [limitRate("read")] },
  // Whose a basket is comes before everything that is done with it.
  { matcher: `${BASKETS}*`, middlewares: [knowCaller] },
  // Also what lies below the basket: a matcher without methods holds for every longer path.
  { matcher: `${BASKETS}/:id`, middlewares: [ofBasket(refuseOthersBasket)] },
  { matcher: BASKETS, methods: ["POST"], middlewares: [validateBody(routes.createBasket.body)] },
  { matcher: `${BASKETS}/checkout`, methods: ["POST"], middlewares: [validateBody(routes.checkOut.body)] },
  {
    matcher: `${BASKETS}/:id`,
    methods: ["POST"],
    middlewares: [ofBasket(validateBody(routes.changeBasket.body))],
  },
  { matcher: `${BASKETS}/:id/lines`, methods: ["POST"], middlewares: [validateBody(routes.addLine.body)] },
  {
    matcher: `${BASKETS}/:id/lines/:line_id`,
    methods: ["POST"],
    middlewares: [validateBody(routes.changeLine.body)],
  },
  {
    matcher: `${BASKETS}/:id/delivery`,
    methods: ["POST"],
    middlewares: [validateBody(routes.setDelivery.body)],
  },
  { matcher: `${BASKETS}/:id/order`, methods: ["POST"], middlewares: [validateBody(routes.placeOrder.body)] },
]
