import type { z } from "zod"
import type { CheckoutProblem } from "./checkout.js"
import { type ErrorCode, isErrorCode } from "./errors.js"
import type { NewerListing } from "./listing.js"
import { type RouteName, routes } from "./routes.js"

type Routes = typeof routes
type ParamNames<Path extends string> = Path extends `${string}:${infer Name}/${infer Rest}`
  ? Name | ParamNames<`/${Rest}`>
  : Path extends `${string}:${infer Name}`
    ? Name
    : never

/** What a call of one route needs: parameters, query, body and key, each only where the route has it. */
export type CallInput<N extends RouteName> = ([ParamNames<Routes[N]["path"]>] extends [never]
  ? object
  : { params: Record<ParamNames<Routes[N]["path"]>, string> }) &
  (Routes[N] extends { query: infer Q extends z.ZodType } ? { query?: z.input<Q> } : object) &
  (Routes[N] extends { body: infer B extends z.ZodType } ? { body: z.input<B> } : object) &
  (Routes[N] extends { idempotent: true } ? { idempotencyKey: string } : object)

export type Answer<N extends RouteName> = z.output<Routes[N]["answer"]>

/** A refusal carries a code that both languages have a message for; an outage is `unavailable`. */
export type CallResult<N extends RouteName> = { ok: true; data: Answer<N> } | ({ ok: false } & RefusedCall)

export type RefusedCall = {
  code: ErrorCode
  fields: readonly string[]
  /** What was saved meanwhile, with `listing_changed`. */
  newer?: NewerListing
  /** All that stands in the way, with `checkout_refused`. */
  problems?: readonly CheckoutProblem[]
}

export type ClientOptions = {
  /** Address of the API without a trailing slash. */
  baseUrl: string
  publishableKey: string
  /** Milliseconds after which a silent server counts as unavailable. */
  timeoutMs?: number
}

type RequestOptions = Pick<RequestInit, "headers"> & Record<string, unknown>
type LooseInput = {
  params?: Record<string, string>
  query?: Record<string, unknown>
  body?: unknown
  idempotencyKey?: string
}

function addressOf(baseUrl: string, path: string, input: LooseInput): URL {
  const filled = path.replace(/:(\w+)/g, (_, name: string) => encodeURIComponent(input.params?.[name] ?? ""))
  const url = new URL(baseUrl + filled)
  for (const [name, value] of Object.entries(input.query ?? {}))
    for (const one of Array.isArray(value) ? value : [value])
      if (one !== undefined) url.searchParams.append(name, String(one))
  return url
}

function refusalOf(body: unknown, status: number): { ok: false } & RefusedCall {
  const { code, fields, newer, problems } = (body ?? {}) as Partial<RefusedCall> & { code?: unknown }
  if (isErrorCode(code))
    return {
      ok: false,
      code,
      fields: fields ?? [],
      ...(newer ? { newer } : {}),
      ...(problems ? { problems } : {}),
    }
  return { ok: false, code: status === 404 ? "not_found" : "unavailable", fields: [] }
}

/**
 * Makes a client of our routes. It never throws for a refusal or an outage: both are results.
 * `init` is handed to `fetch` as it is, so that a caller can add cache tags.
 */
export function createMarketClient({ baseUrl, publishableKey, timeoutMs = 10_000 }: ClientOptions) {
  return async function call<N extends RouteName>(
    name: N,
    input: CallInput<N>,
    init: RequestOptions = {},
  ): Promise<CallResult<N>> {
    const route = routes[name]
    const loose = input as LooseInput
    const headers: Record<string, string> = {
      "x-publishable-api-key": publishableKey,
      ...(loose.body === undefined ? {} : { "content-type": "application/json" }),
      ...(loose.idempotencyKey ? { "idempotency-key": loose.idempotencyKey } : {}),
      ...(init.headers as Record<string, string> | undefined),
    }
    const signal = AbortSignal.timeout(timeoutMs)
    const send = () =>
      fetch(addressOf(baseUrl, route.path, loose), {
        ...init,
        method: route.method,
        headers,
        body: loose.body === undefined ? null : JSON.stringify(loose.body),
        signal,
      })
    try {
      // A connection that was kept may be closed by the server just as it is used again. Who only reads asks once more.
      const response = await send().catch((error: unknown) => {
        if (route.method !== "GET" || signal.aborted) throw error
        return send()
      })
      const body: unknown = await response.json().catch(() => null)
      if (!response.ok) return refusalOf(body, response.status)
      return { ok: true, data: body as Answer<N> }
    } catch {
      return { ok: false, code: "unavailable", fields: [] }
    }
  }
}

export type MarketClient = ReturnType<typeof createMarketClient>
