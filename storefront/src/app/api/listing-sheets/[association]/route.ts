import { type ErrorCode, isErrorCode, SHEET_LIMITS } from "@ovop/contracts"
import { isLanguage } from "@ovop/i18n"
import { env } from "@/env"
import { sendToWorkspace } from "@/market"

/** The file, and a little for the form around it. */
const MAX_BYTES = SHEET_LIMITS.bytes + 64 * 1024

const back = (location: string) =>
  new Response(null, { status: 303, headers: { location, "cache-control": "no-store" } })

type Outcome = { id: string } | { code: ErrorCode | "missing"; places?: string }

async function outcomeOf(answer: Response): Promise<Outcome> {
  const body = (await answer.json().catch(() => ({}))) as { id?: string; code?: unknown; fields?: string[] }
  if (answer.ok && body.id) return { id: body.id }
  const code = isErrorCode(body.code) ? body.code : "unavailable"
  return { code, places: body.fields?.join(", ") ?? "" }
}

async function received(request: Request, association: string, form: FormData): Promise<Outcome> {
  // The member's cookie is closed to other sites already; this holds for a neighbour under the same domain too.
  if (request.headers.get("origin") !== new URL(env().PUBLIC_URL).origin) return { code: "role_too_low" }
  const sheet = form.get("sheet")
  if (!(sheet instanceof File) || sheet.size === 0) return { code: "missing" }
  if (sheet.size > SHEET_LIMITS.bytes) return { code: "sheet_too_large" }
  const name = new URLSearchParams({ name: sheet.name.trim().slice(0, 200) || "listings" })
  const answer = await sendToWorkspace(`/workspace/associations/${association}/listing-imports?${name}`, {
    method: "POST",
    headers: { "content-type": "application/octet-stream" },
    body: await sheet.arrayBuffer(),
  })
  return await outcomeOf(answer)
}

/** Takes a table of listings from a plain form, which works without scripts, and leads on to what was found in it. */
export async function POST(
  request: Request,
  { params }: RouteContext<"/api/listing-sheets/[association]">,
): Promise<Response> {
  const association = encodeURIComponent((await params).association)
  const size = Number(request.headers.get("content-length") ?? Number.NaN)
  const form = size > MAX_BYTES ? undefined : await request.formData().catch(() => undefined)
  const locale = String(form?.get("locale") ?? "km")
  const page = `/${isLanguage(locale) ? locale : "km"}/workspace/associations/${association}/listings/import`
  const outcome: Outcome = form
    ? await received(request, association, form).catch(() => ({ code: "unavailable" as const }))
    : { code: "sheet_too_large" }
  if ("id" in outcome) return back(`${page}/${encodeURIComponent(outcome.id)}`)
  const { code, places = "" } = outcome
  return back(`${page}?${new URLSearchParams({ refused: code, ...(places ? { places } : {}) })}`)
}
