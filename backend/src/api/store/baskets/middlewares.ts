import type { MiddlewareRoute } from "@medusajs/framework/http"
import { routes } from "@ovop/contracts"
import { knowCaller } from "../../middleware/account"
import { limitRate } from "../../middleware/limit-rate"
import { refuseOthersBasket } from "../../middleware/own-basket"
import { validateBody } from "../../middleware/validate"

const BASKETS = "/store/baskets"

export const basketMiddlewares: MiddlewareRoute[] = [
  { matcher: `${BASKETS}*`, methods: ["POST"], middlewares: [limitRate("write")] },
  { matcher: `${BASKETS}/:id`, methods: ["GET"], middlewares: [limitRate("read")] },
  // Whose a basket is comes before everything that is done with it.
  { matcher: `${BASKETS}*`, middlewares: [knowCaller] },
  { matcher: `${BASKETS}/:id`, middlewares: [refuseOthersBasket] },
  { matcher: `${BASKETS}/:id/*`, middlewares: [refuseOthersBasket] },
  { matcher: BASKETS, methods: ["POST"], middlewares: [validateBody(routes.createBasket.body)] },
  { matcher: `${BASKETS}/:id`, methods: ["POST"], middlewares: [validateBody(routes.changeBasket.body)] },
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
