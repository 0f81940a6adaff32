import { SEARCH_MEILISEARCH_MODULE } from "../../src/modules/search-meilisearch"
import type SearchMeilisearchModuleService from "../../src/modules/search-meilisearch/service"
import type { Market } from "../market/one-market"

export const meilisearchOf = ({ container }: Market) =>
  container.resolve<SearchMeilisearchModuleService>(SEARCH_MEILISEARCH_MODULE)
