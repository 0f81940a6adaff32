/** How long a proof runs and what it draws its chances from. `npm run prove` sets both. */
export const proof = {
  long: process.env.PROVE === "true",
  seed: Number(process.env.SEED ?? "20160801"),
}

const { DB_HOST = "localhost", DB_PORT = "5432", DB_USERNAME = "postgres", DB_PASSWORD = "" } = process.env

/** The address of a database of the server that the tests were given. */
export function databaseUrl(name: string): string {
  return `postgres://${encodeURIComponent(DB_USERNAME)}:${encodeURIComponent(DB_PASSWORD)}@${DB_HOST}:${DB_PORT}/${name}`
}

/** A Meilisearch server to test against; no machine of ours has one. */
export const meilisearchUrl = process.env.MEILISEARCH_URL

/** Workers share a Meilisearch, where there is one, and each has a database of its own. */
export function nameOwnMeilisearchIndexes(): void {
  process.env.MEILISEARCH_PREFIX ??= `ovop_test_${process.pid}`
}
