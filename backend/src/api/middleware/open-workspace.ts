import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { routes } from "@ovop/contracts"
import { env } from "../../env"
import { Refusal } from "../../refusal"

/** Core sets these for its own prefixes only. The workspace's pages call from the storefront and from nowhere else. */
const ORIGIN = new URL(env.STOREFRONT_URL).origin
const PREFLIGHT = {
  "access-control-allow-methods": "GET, HEAD, POST, PATCH, DELETE",
  "access-control-allow-headers":
    "authorization, content-type, idempotency-key, tus-resumable, upload-length, upload-metadata, upload-offset",
  "access-control-max-age": "600",
}

const known = Object.values(routes)
  .filter(({ path }) => path.startsWith("/workspace/"))
  .map(({ method, path }) => ({ method, pattern: new RegExp(`^${path.replace(/:\w+/g, "[^/]+")}/?$`) }))

/** Whether the contract names what a request asks for. */
const isPromised = (method: string, path: string) =>
  known.some((route) => route.method === method && route.pattern.test(path))

/**
 * Stands before the whole workspace: answers browsers of the storefront that ask whether they may call, and calls
 * whatever the contract does not name absent, so that a file in the wrong place opens nothing.
 */
export function openWorkspace(req: MedusaRequest, res: MedusaResponse, next: MedusaNextFunction): void {
  res.setHeader("vary", "origin")
  if (req.headers.origin === ORIGIN) res.setHeader("access-control-allow-origin", ORIGIN)
  if (req.method === "OPTIONS") {
    res.status(204).set(PREFLIGHT).end()
    return
  }
  const [path = ""] = req.originalUrl.split("?")
  // Who asks for the head of an answer asks what the answer itself is asked by.
  if (!isPromised(req.method === "HEAD" ? "GET" : req.method, path)) throw new Refusal("not_found")
  next()
}
