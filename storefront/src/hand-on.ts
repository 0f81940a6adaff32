import "server-only"

const kept = ["content-type", "content-disposition", "content-length"]

type Kinds = readonly string[]

/**
 * A file of the API as an answer of this site: its address stays on our own origin, and nobody keeps it but who asked.
 * @param kinds the content types that may come; anything else is an outage, so that nothing unforeseen runs here
 * @param sorry what is read where the file could not be had
 */
export async function handOn(asked: Promise<Response>, kinds: Kinds, sorry = ""): Promise<Response> {
  const answer = await asked.catch(() => undefined)
  const kind = answer?.headers.get("content-type")?.split(";")[0]?.trim() ?? ""
  const headers = new Headers({ "cache-control": "private, no-store", "x-robots-tag": "noindex, nofollow" })
  if (!answer?.ok || !kinds.includes(kind)) {
    headers.set("content-type", "text/plain; charset=utf-8")
    return new Response(sorry, { status: answer?.status === 404 ? 404 : 503, headers })
  }
  for (const name of kept) {
    const value = answer.headers.get(name)
    if (value) headers.set(name, value)
  }
  return new Response(answer.body, { headers })
}

/** A part of an address as it came, made safe to stand in another. */
export const addressPart = (part: string): string => encodeURIComponent(decodeURIComponent(part))
