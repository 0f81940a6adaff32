import "server-only"
import { createMarketClient, type MarketClient } from "@ovop/contracts"
import { headers } from "next/headers"
import { revalidateSeconds } from "./cache-tags"
import { env } from "./env"

let client: MarketClient | undefined

function marketClient(): MarketClient {
  const { API_URL, STORE_PUBLISHABLE_KEY } = env()
  client ??= createMarketClient({ baseUrl: API_URL, publishableKey: STORE_PUBLISHABLE_KEY })
  return client
}

/**
 * The visitor's address for the API's limits: what the last proxy before us saw. What stands before it in the header
 * the visitor may have written himself.
 */
async function visitor(): Promise<Record<string, string>> {
  const address = (await headers()).get("x-forwarded-for")?.split(",").at(-1)?.trim()
  return address ? { "x-forwarded-for": address } : {}
}

/** Asks the API now, for this request and this visitor alone. */
export const askMarket: MarketClient = async (name, input) =>
  marketClient()(name, input, { cache: "no-store", headers: await visitor() })

/** Asks through the cache of pages and reads; only answers are kept, never refusals or outages. */
export function askMarketCached(tags: string[]): MarketClient {
  return (name, input) => marketClient()(name, input, { next: { revalidate: revalidateSeconds, tags } })
}

/**
 * Thrown where a cached page cannot be made. Rendering "sorry" instead would put an outage into the cache, and the
 * page that still stands there would be lost.
 */
export class MarketUnavailable extends Error {
  override name = "MarketUnavailable"
}
