import { routes } from "@ovop/contracts"

/** One part of an address; dots that would lead elsewhere are none. */
const PART = "(?!\\.{1,2}(?:/|$))[^/]+"

/** Of an association only: signing in and what follows stays with this server's own forms. */
const known = Object.values(routes)
  .filter((route) => "roles" in route)
  .map(({ method, path }) => ({ method, pattern: new RegExp(`^${path.replace(/:\w+/g, PART)}$`) }))

/** What a page may send along; nothing of it says who asks. */
const FORWARDED = [
  "accept-language",
  "content-type",
  "idempotency-key",
  "tus-resumable",
  "upload-length",
  "upload-metadata",
  "upload-offset",
] as const

/** What a page may read of an answer. */
const ANSWERED = [
  // A paper that somebody sent is a file to keep, under this address too.
  "content-disposition",
  "content-security-policy",
  "content-type",
  "retry-after",
  "tus-resumable",
  "upload-expires",
  "upload-length",
  "upload-offset",
] as const

/** Under this address the browser finds what the API has under its root. */
export const DOOR = "/api"

/** Whether the contract names what a page asks for, among the routes of an association. */
export function opensDoor(method: string, path: string): boolean {
  // Who asks for the head of an answer asks what the answer itself is asked by.
  const asked = method === "HEAD" ? "GET" : method
  return known.some((route) => route.method === asked && route.pattern.test(path))
}

/**
 * Whether a request came from a page of this site. The member's cookie is closed to other sites already where they
 * change something; this holds for a neighbour under the same domain too.
 */
export function isFromOwnPage(method: string, origin: string | null, publicUrl: string): boolean {
  if (method === "GET" || method === "HEAD") return true
  return origin === new URL(publicUrl).origin
}

const chosen = (names: readonly string[], headers: Headers) =>
  Object.fromEntries(names.flatMap((name) => (headers.has(name) ? [[name, headers.get(name) ?? ""]] : [])))

export const forwardedHeaders = (headers: Headers): Record<string, string> => chosen(FORWARDED, headers)

/** An answer's headers as a page of this site sees them: an upload goes on at this door and not at the API. */
export function answeredHeaders(headers: Headers): Record<string, string> {
  const location = headers.get("location")
  return {
    ...chosen(ANSWERED, headers),
    ...(location ? { location: DOOR + new URL(location, "http://api.invalid").pathname } : {}),
    "cache-control": "no-store",
  }
}
