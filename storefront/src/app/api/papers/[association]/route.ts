import { type ErrorCode, uploadMaxBytes } from "@ovop/contracts"
import { isLanguage } from "@ovop/i18n"
import { env } from "@/env"
import { sendPaper } from "@/send-paper"

/** Pages that have a form for papers, by the name that it gives. */
const PAGES = {
  application: (association: string) => `applications/${association}`,
  consents: (association: string) => `associations/${association}/people/consents`,
} as const

/** The paper, and a little for the form around it. */
const MAX_BYTES = uploadMaxBytes.document + 64 * 1024

const back = (location: string) =>
  new Response(null, { status: 303, headers: { location, "cache-control": "no-store" } })

async function received(
  request: Request,
  association: string,
  form: FormData,
): Promise<ErrorCode | "received"> {
  // The member's cookie is closed to other sites already; this holds for a neighbour under the same domain too.
  if (request.headers.get("origin") !== new URL(env().PUBLIC_URL).origin) return "role_too_low"
  const paper = form.get("paper")
  if (!(paper instanceof File)) return "upload_broken"
  return (await sendPaper(association, paper).catch(() => "unavailable" as const)) ?? "received"
}

/** Takes a paper from a plain form, which works without scripts, and leads back to the page it came from. */
export async function POST(
  request: Request,
  { params }: RouteContext<"/api/papers/[association]">,
): Promise<Response> {
  const association = encodeURIComponent((await params).association)
  if (Number(request.headers.get("content-length") ?? Number.NaN) > MAX_BYTES)
    return new Response(null, { status: 413 })
  const form = await request.formData().catch(() => undefined)
  if (!form) return new Response(null, { status: 400 })
  const locale = String(form.get("locale"))
  const page = PAGES[form.get("page") === "consents" ? "consents" : "application"](association)
  const paper = await received(request, association, form)
  return back(`/${isLanguage(locale) ? locale : "km"}/workspace/${page}?paper=${paper}#papers`)
}
