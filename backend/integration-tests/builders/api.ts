export type Answer<Body> = { status: number; body: Body }
type Call = <Body>(path: string, body?: unknown, headers?: Record<string, string>) => Promise<Answer<Body>>
type TextCall = <Body>(path: string, text: string) => Promise<Answer<Body>>
type Send = (
  method: string,
  path: string,
  text?: string,
  headers?: Record<string, string>,
) => Promise<Answer<unknown>>
type RawCall = (path: string) => Promise<{ status: number; headers: Headers; bytes: Buffer }>
type BytesCall = <Body>(
  path: string,
  bytes: Uint8Array,
  headers: Record<string, string>,
) => Promise<Answer<Body>>
type DownloadCall = (path: string, headers: Record<string, string>) => Promise<Response>
export type Api = {
  baseUrl: string
  get: Call
  post: Call
  patch: Call
  delete: Call
  postText: TextCall
  send: Send
  /** The answer as bytes with its headers, for what is no JSON. */
  getRaw: RawCall
  postBytes: BytesCall
  download: DownloadCall
}

/** A client that hands refusals back as they came, since most tests are about them. */
export function apiOf(baseUrl: string, publishableKey: string): Api {
  const send = async (
    method: string,
    path: string,
    text?: string | Uint8Array,
    headers: Record<string, string> = {},
  ) => {
    const response = await fetch(baseUrl + path, {
      method,
      headers: { "x-publishable-api-key": publishableKey, "content-type": "application/json", ...headers },
      ...(text === undefined ? {} : { body: text as BodyInit }),
    })
    return { status: response.status, body: (await response.json().catch(() => null)) as never }
  }
  const call =
    (method: "GET" | "POST" | "PATCH" | "DELETE"): Call =>
    (path, body, headers) =>
      send(method, path, body === undefined ? undefined : JSON.stringify(body), headers)
  const getRaw: RawCall = async (path) => {
    const response = await fetch(baseUrl + path, { headers: { "x-publishable-api-key": publishableKey } })
    const bytes = Buffer.from(await response.arrayBuffer())
    return { status: response.status, headers: response.headers, bytes }
  }
  return {
    baseUrl,
    getRaw,
    get: call("GET"),
    post: call("POST"),
    patch: call("PATCH"),
    delete: call("DELETE"),
    postText: (path, text) => send("POST", path, text),
    send,
    postBytes: (path, bytes, headers) => send("POST", path, bytes, headers),
    download: (path, headers) => fetch(baseUrl + path, { headers }),
  }
}
