import { defineMiddlewares } from "@medusajs/framework/http"
import { routes } from "@ovop/contracts"
import { answerRefusals } from "./middleware/answer-refusals"
import { limitGuesses, limitRate } from "./middleware/limit-rate"
import { recoverFirst } from "./middleware/recover-first"
import { refuseClosed, refuseControlCharacters } from "./middleware/refuse-closed"
import { validateBody, validateQuery } from "./middleware/validate"

export default defineMiddlewares({
  errorHandler: answerRefusals,
  routes: [
    { matcher: "/catalogue*", middlewares: [refuseControlCharacters] },
    { matcher: "/certificates*", middlewares: [refuseControlCharacters] },
    { matcher: "/store*", middlewares: [refuseControlCharacters] },
    { matcher: "/ready", methods: ["GET"], middlewares: [recoverFirst] },
    { matcher: "/store/*", middlewares: [recoverFirst] },
    { matcher: "/auth/*", methods: ["POST"], middlewares: [limitRate("sign-in")] },
    // Core's carts and payment sessions go around what ours refuse; core shows any order to whoever knows its id.
    { matcher: "/store/carts*", middlewares: [refuseClosed] },
    { matcher: "/store/payment-collections*", middlewares: [refuseClosed] },
    { matcher: "/store/orders*", middlewares: [refuseClosed] },
    {
      matcher: "/catalogue/products",
      methods: ["GET"],
      middlewares: [limitRate("read"), validateQuery(routes.listProducts.query)],
    },
    { matcher: "/catalogue/products/:handle*", methods: ["GET"], middlewares: [limitRate("read")] },
    { matcher: "/certificates/:code", methods: ["GET"], middlewares: [limitGuesses("guessed-code")] },
    { matcher: "/store/order-links/:token", methods: ["GET"], middlewares: [limitGuesses("guessed-link")] },
    { matcher: "/store/baskets*", methods: ["POST"], middlewares: [limitRate("write")] },
    { matcher: "/store/baskets/:id", methods: ["GET"], middlewares: [limitRate("read")] },
    { matcher: "/store/baskets", methods: ["POST"], middlewares: [validateBody(routes.createBasket.body)] },
    {
      matcher: "/store/baskets/:id",
      methods: ["POST"],
      middlewares: [validateBody(routes.changeBasket.body)],
    },
    {
      matcher: "/store/baskets/:id/lines",
      methods: ["POST"],
      middlewares: [validateBody(routes.addLine.body)],
    },
    {
      matcher: "/store/baskets/:id/lines/:line_id",
      methods: ["POST"],
      middlewares: [validateBody(routes.changeLine.body)],
    },
    {
      matcher: "/store/baskets/:id/delivery",
      methods: ["POST"],
      middlewares: [validateBody(routes.setDelivery.body)],
    },
    {
      matcher: "/store/baskets/:id/order",
      methods: ["POST"],
      middlewares: [validateBody(routes.placeOrder.body)],
    },
  ],
})
