import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type SearchMeilisearchModuleService from "../../../modules/search-meilisearch/service"

/** Who answers what is typed, as this process finds it. */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  res.json(req.scope.resolve<SearchMeilisearchModuleService>("search_meilisearch").standing())
}
