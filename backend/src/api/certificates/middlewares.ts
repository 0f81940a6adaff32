import type { MiddlewareRoute } from "@medusajs/framework/http"
import { routes } from "@ovop/contracts"
import { limitGuesses, limitRate } from "../middleware/limit-rate"
import { refuseControlCharacters } from "../middleware/refuse-closed"
import { validateQuery } from "../middleware/validate"

export const certificateMiddlewares: MiddlewareRoute[] = [
  { matcher: "/certificates*", middlewares: [refuseControlCharacters] },
  {
    matcher: "/certificates",
    methods: ["GET"],
    middlewares: [limitRate("read"), validateQuery(routes.listCertificates.query)],
  },
  { matcher: "/certificates/:code", methods: ["GET"], middlewares: [limitGuesses("guessed-code")] },
]
