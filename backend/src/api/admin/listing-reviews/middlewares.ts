import type { MiddlewareRoute } from "@medusajs/framework/http"
import { routes } from "@ovop/contracts"
import { requireSecretariat } from "../../middleware/require-secretariat"
import { validateBody, validateQuery } from "../../middleware/validate"

const REVIEWS = "/admin/listing-reviews"
const post = (path: string, name: "publishReviewedListing" | "returnReviewedListing") => ({
  matcher: `${REVIEWS}/:id/${path}`,
  methods: ["POST" as const],
  middlewares: [validateBody(routes[name].body)],
})

export const listingReviewMiddlewares: MiddlewareRoute[] = [
  { matcher: `${REVIEWS}*`, middlewares: [requireSecretariat] },
  { matcher: REVIEWS, methods: ["GET"], middlewares: [validateQuery(routes.listListingReviews.query)] },
  post("publish", "publishReviewedListing"),
  post("return", "returnReviewedListing"),
]
