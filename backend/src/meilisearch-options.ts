import type { Env } from "./env"
import type { MeilisearchOptions } from "./modules/search-meilisearch/service"

/** Where Meilisearch is and what this market may do there. */
export const meilisearchOptions = (env: Env): MeilisearchOptions => ({
  url: env.MEILISEARCH_URL,
  searchKey: env.MEILISEARCH_SEARCH_KEY,
  adminKey: env.MEILISEARCH_ADMIN_KEY,
  prefix: env.MEILISEARCH_PREFIX,
  timeoutMs: env.MEILISEARCH_TIMEOUT_MS,
})
