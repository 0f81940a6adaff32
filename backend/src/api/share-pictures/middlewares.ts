import type { MiddlewareRoute } from "@medusajs/framework/http"
import { limitRate } from "../middleware/limit-rate"
import { refuseControlCharacters } from "../middleware/refuse-closed"

export const sharePictureMiddlewares: MiddlewareRoute[] = [
  { matcher: "/share-pictures*", middlewares: [refuseControlCharacters] },
  { matcher: "/share-pictures/*", methods: ["GET"], middlewares: [limitRate("read")] },
]
