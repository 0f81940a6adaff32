import type { MiddlewareRoute } from "@medusajs/framework/http"
import { routes } from "@ovop/contracts"
import { requireSecretariat } from "../../middleware/require-secretariat"
import { validateBody } from "../../middleware/validate"

const SYNONYMS = "/admin/search-synonyms"

export const searchVocabularyMiddlewares: MiddlewareRoute[] = [
  { matcher: `${SYNONYMS}*`, middlewares: [requireSecretariat] },
  { matcher: "/admin/missed-searches", middlewares: [requireSecretariat] },
  { matcher: "/admin/search-engine", middlewares: [requireSecretariat] },
  { matcher: SYNONYMS, methods: ["POST"], middlewares: [validateBody(routes.createSearchSynonym.body)] },
  {
    matcher: `${SYNONYMS}/:id`,
    methods: ["POST"],
    middlewares: [validateBody(routes.changeSearchSynonym.body)],
  },
  {
    matcher: `${SYNONYMS}/:id/remove`,
    methods: ["POST"],
    middlewares: [validateBody(routes.removeSearchSynonym.body)],
  },
]
