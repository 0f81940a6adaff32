import type { MiddlewareRoute } from "@medusajs/framework/http"
import { routes } from "@ovop/contracts"
import { limitReading } from "../middleware/limit-rate"
import { refuseControlCharacters } from "../middleware/refuse-closed"
import { validateQuery } from "../middleware/validate"

export const catalogueMiddlewares: MiddlewareRoute[] = [
  { matcher: "/catalogue*", middlewares: [refuseControlCharacters] },
  {
    matcher: "/catalogue/products",
    methods: ["GET"],
    middlewares: [limitReading, validateQuery(routes.listProducts.query)],
  },
  {
    matcher: "/catalogue/suggestions",
    methods: ["GET"],
    middlewares: [limitReading, validateQuery(routes.suggest.query)],
  },
  { matcher: "/catalogue/home", methods: ["GET"], middlewares: [limitReading] },
  { matcher: "/catalogue/exchange-rate", methods: ["GET"], middlewares: [limitReading] },
  { matcher: "/catalogue/products/:handle*", methods: ["GET"], middlewares: [limitReading] },
  {
    matcher: "/catalogue/associations",
    methods: ["GET"],
    middlewares: [limitReading, validateQuery(routes.listAssociations.query)],
  },
  {
    matcher: "/catalogue/addresses",
    methods: ["GET"],
    middlewares: [limitReading, validateQuery(routes.listAddresses.query)],
  },
  { matcher: "/catalogue/associations/:handle", methods: ["GET"], middlewares: [limitReading] },
  { matcher: "/catalogue/overview", methods: ["GET"], middlewares: [limitReading] },
  { matcher: "/catalogue/kinds/:code", methods: ["GET"], middlewares: [limitReading] },
  { matcher: "/catalogue/schemes*", methods: ["GET"], middlewares: [limitReading] },
]
