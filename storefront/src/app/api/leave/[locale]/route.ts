import { isLanguage } from "@ovop/i18n"
import { askMarket } from "@/market"
import { forgetSession } from "@/session/account-cookie"

/**
 * Where a page sends a device whose sign-in was ended elsewhere. It asks once more, because a link to here must not
 * be able to sign anybody out.
 */
export async function GET(
  _request: Request,
  { params }: RouteContext<"/api/leave/[locale]">,
): Promise<Response> {
  const { locale } = await params
  const language = isLanguage(locale) ? locale : "km"
  const account = await askMarket("readAccount", {})
  if (!account.ok && account.code === "signed_out") await forgetSession()
  const location = account.ok ? `/${language}/account` : `/${language}/sign-in?next=/${language}/account`
  return new Response(null, { status: 307, headers: { location, "cache-control": "no-store" } })
}
