import { type ErrorCode, errors } from "@ovop/contracts"
import { env } from "@/env"
import { sendToWorkspace } from "@/market"
import { memberToken } from "@/session/member-cookie"
import { answeredHeaders, forwardedHeaders, isFromOwnPage, opensDoor } from "@/workspace-door"

type Context = RouteContext<"/api/workspace/[...path]">

const refused = (code: ErrorCode): Response =>
  Response.json(
    { code, message: errors[code].en },
    { status: errors[code].status, headers: { "cache-control": "no-store" } },
  )

/**
 * The workspace's API for the scripts of our own pages. The member's token stays in its closed cookie: this server puts
 * it on, so that no script ever holds it and the pages' policy names no other origin.
 */
async function passOn(request: Request, { params }: Context): Promise<Response> {
  const { path } = await params
  const address = `/workspace/${path.map(encodeURIComponent).join("/")}`
  const { method, body } = request
  if (!opensDoor(method, address)) return refused("not_found")
  if (!isFromOwnPage(method, request.headers.get("origin"), env().PUBLIC_URL)) return refused("role_too_low")
  if (!(await memberToken())) return refused("signed_out")
  try {
    const answer = await sendToWorkspace(address + new URL(request.url).search, {
      method,
      // Handed through as it comes, so that a cut leaves with the API what has arrived here.
      body,
      headers: forwardedHeaders(request.headers),
      signal: request.signal,
    })
    return new Response(answer.body, { status: answer.status, headers: answeredHeaders(answer.headers) })
  } catch {
    return refused("unavailable")
  }
}

export { passOn as DELETE, passOn as GET, passOn as HEAD, passOn as PATCH, passOn as POST }
