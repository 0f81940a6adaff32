export type Answer<Body> = { status: number; body: Body }
type Call = <Body>(path: string, body?: unknown, headers?: Record<string, string>) => Promise<Answer<Body>>
type TextCall = <Body>(path: string, text: string) => Promise<Answer<Body>>
export type Api = { get: Call; post: Call; postText: TextCall }

/** A client that hands refusals back as they came, since most tests are about them. */
export function apiOf(baseUrl: string, publishableKey: string): Api {
  const send = async (method: string, path: string, text?: string, headers: Record<string, string> = {}) => {
    const response = await fetch(baseUrl + path, {
      method,
      headers: { "x-publishable-api-key": publishableKey, "content-type": "application/json", ...headers },
      ...(text === undefined ? {} : { body: text }),
    })
    return { status: response.status, body: (await response.json().catch(() => null)) as never }
  }
  const call =
    (method: "GET" | "POST"): Call =>
    (path, body, headers) =>
      send(method, path, body === undefined ? undefined : JSON.stringify(body), headers)
  return { get: call("GET"), post: call("POST"), postText: (path, text) => send("POST", path, text) }
}
