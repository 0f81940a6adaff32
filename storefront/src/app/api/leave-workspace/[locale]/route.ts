import { isLanguage } from "@ovop/i18n"
import { askWorkspace } from "@/market"
import { forgetMemberSession } from "@/session/member-cookie"

/** As `/api/leave`, for a member's sign-in. */
export async function GET(
  _request: Request,
  { params }: RouteContext<"/api/leave-workspace/[locale]">,
): Promise<Response> {
  const { locale } = await params
  const language = isLanguage(locale) ? locale : "km"
  const me = await askWorkspace("whoAmI", {})
  if (!me.ok && me.code === "signed_out") await forgetMemberSession()
  const location = `/${language}/workspace${me.ok ? "" : "/sign-in"}`
  return new Response(null, { status: 307, headers: { location, "cache-control": "no-store" } })
}
