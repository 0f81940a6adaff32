import type { MiddlewareRoute } from "@medusajs/framework/http"
import { routes } from "@ovop/contracts"
import { limitRate } from "../middleware/limit-rate"
import { refuseControlCharacters } from "../middleware/refuse-closed"
import { validateQuery } from "../middleware/validate"

export const catalogueMiddlewares: MiddlewareRoute[] = [
  { matcher: "/catalogue*", middlewares: [refuseControlCharacters] },
  {
    matcher: "/catalogue/products",
    methods: ["GET"],
    middlewares: [limitRate("read"), validateQuery(routes.listProducts.query)],
  },
  {
    matcher: "/catalogue/suggestions",
    methods: ["GET"],
    middlewares: [limitRate("read"), validateQuery(routes.suggest.query)],
  },
  { matcher: "/catalogue/home", methods: ["GET"], middlewares: [limitRate("read")] },
  { matcher: "/catalogue/exchange-rate", methods: ["GET"], middlewares: [limitRate("read")] },
  { matcher: "/catalogue/products/:handle*", methods: ["GET"], middlewares: [limitRate("read")] },
  {
    matcher: "/catalogue/associations",
    methods: ["GET"],
    middlewares: [limitRate("read"), validateQuery(routes.listAssociations.query)],
  },
  {
    matcher: "/catalogue/addresses",
    methods: ["GET"],
    middlewares: [limitRate("read"), validateQuery(routes.listAddresses.query)],
  },
  { matcher: "/catalogue/associations/:handle", methods: ["GET"], middlewares: [limitRate("read")] },
  { matcher: "/catalogue/overview", methods: ["GET"], middlewares: [limitRate("read")] },
  { matcher: "/catalogue/kinds/:code", methods: ["GET"], middlewares: [limitRate("read")] },
  { matcher: "/catalogue/schemes*", methods: ["GET"], middlewares: [limitRate("read")] },
]
