import { hash } from "node:crypto"
import type { IncomingMessage, ServerResponse } from "node:http"

/**
 * How long a cache may show an answer without asking. A change is in the index within two seconds and must be seen
 * within five, so this is all there is to give.
 */
const KEPT = "public, max-age=1, must-revalidate"

const namesTag = (header: string | undefined, tag: string): boolean =>
  header?.split(",").some((one) => one.trim().replace(/^W\//, "") === tag) === true

/** Answers with JSON that is written already, and with its tag alone to whoever has it. */
export function sendJsonText(req: IncomingMessage, res: ServerResponse, json: string): void {
  // Turned into bytes once: the tag, the length and the answer are of the same.
  const bytes = Buffer.from(json)
  const tag = `"${hash("sha1", bytes, "base64url")}"`
  res.setHeader("etag", tag)
  res.setHeader("cache-control", KEPT)
  if (namesTag(req.headers["if-none-match"], tag)) {
    res.statusCode = 304
    res.end()
    return
  }
  res.setHeader("content-type", "application/json; charset=utf-8")
  res.setHeader("content-length", bytes.length)
  res.end(bytes)
}
