import { meilisearchUrl } from "../env"

/** A test against a Meilisearch server: skipped where none is named, also in CI, whose machines can have none. */
export const itWithMeilisearch = meilisearchUrl === undefined ? it.skip : it
