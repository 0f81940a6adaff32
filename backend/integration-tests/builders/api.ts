export type Answer<Body> = { status: number; body: Body }
type Call = <Body>(path: string, body?: unknown, headers?: Record<string, string>) => Promise<Answer<Body>>
export type Api = { get: Call; post: Call }

/** A client that hands refusals back as they came, since most tests are about them. */
export function apiOf(baseUrl: string, publishableKey: string): Api {
  const call =
    (method: "GET" | "POST"): Call =>
    async (path, body, headers = {}) => {
      const response = await fetch(baseUrl + path, {
        method,
        headers: { "x-publishable-api-key": publishableKey, "content-type": "application/json", ...headers },
        ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      })
      return { status: response.status, body: (await response.json().catch(() => null)) as never }
    }
  return { get: call("GET"), post: call("POST") }
}
