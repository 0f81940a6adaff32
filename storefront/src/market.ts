import "server-only"
import {
  type Answer,
  type CallInput,
  createMarketClient,
  type MarketClient,
  type RouteName,
} from "@ovop/contracts"
import { headers } from "next/headers"
import { revalidateSeconds } from "./cache-tags"
import { env } from "./env"
import { sessionToken } from "./session/account-cookie"
import { memberToken } from "./session/member-cookie"

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

const signedBy = (token: string | undefined): Record<string, string> =>
  token ? { authorization: `Bearer ${token}` } : {}

/** Asks the API now, for this request and this visitor alone, in the name of who is signed in. */
export const askMarket: MarketClient = async (name, input) => askMarketAs(await sessionToken())(name, input)

/** Asks in the name of the member who is signed in to the workspace. */
export const askWorkspace: MarketClient = async (name, input) => askMarketAs(await memberToken())(name, input)

/** Asks in the name of a sign-in that was opened just now. */
export function askMarketAs(token: string | undefined): MarketClient {
  return async (name, input) =>
    marketClient()(name, input, {
      cache: "no-store",
      headers: { ...(await visitor()), ...signedBy(token) },
    })
}

type Sent = { body: ReadableStream<Uint8Array>; type: string }

async function fetchAs(token: string | undefined, path: string, sent?: Sent): Promise<Response> {
  const { API_URL, STORE_PUBLISHABLE_KEY } = env()
  const headers = {
    "x-publishable-api-key": STORE_PUBLISHABLE_KEY,
    ...(await visitor()),
    ...signedBy(token),
    ...(sent ? { "content-type": sent.type } : {}),
  }
  // What is sent on comes as slowly as the visitor's network brings it.
  const signal = AbortSignal.timeout(sent ? 120_000 : 15_000)
  const streamed = sent ? { method: "POST", body: sent.body, duplex: "half" } : {}
  return fetch(API_URL + path, { cache: "no-store", headers, signal, ...streamed } as RequestInit)
}

/** Fetches what is no JSON, such as a paper, for this request and this visitor alone. */
export const fetchFromMarket = async (path: string): Promise<Response> => fetchAs(undefined, path)

/** Fetches what is no JSON in the name of the member who is signed in to the workspace. */
export const fetchFromWorkspace = async (path: string): Promise<Response> =>
  fetchAs(await memberToken(), path)

/** Hands bytes on to the API as they come, so that none of them waits here. */
export const sendToMarket = async (path: string, sent: Sent): Promise<Response> =>
  fetchAs(undefined, path, sent)

/** Hands a page's own request to the workspace's API in the name of the member, with its bytes as they come. */
export async function sendToWorkspace(
  path: string,
  { headers: sent, ...init }: RequestInit & { headers: Record<string, string> },
): Promise<Response> {
  const headers = { ...sent, ...(await visitor()), ...signedBy(await memberToken()) }
  // Fetch wants to be told that the answer is not waited for before the last byte was sent.
  return fetch(env().API_URL + path, {
    ...init,
    headers,
    cache: "no-store",
    redirect: "manual",
    duplex: "half",
  } as RequestInit)
}

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

/**
 * What a cached page shows, undefined when there is no such thing.
 *
 * @throws MarketUnavailable so that an outage is kept neither as "absent" nor as "empty".
 */
export async function readCached<N extends RouteName>(
  tags: string[],
  name: N,
  input: CallInput<N>,
): Promise<Answer<N> | undefined> {
  const result = await askMarketCached(tags)(name, input)
  if (result.ok) return result.data
  if (result.code === "not_found") return undefined
  throw new MarketUnavailable(result.code)
}
