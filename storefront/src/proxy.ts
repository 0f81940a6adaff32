import { isLanguage } from "@ovop/i18n"
import { type NextRequest, NextResponse } from "next/server"
import { contentSecurityPolicy } from "./content-security-policy"
import { cookieNames } from "./cookie-names"
import { env } from "./env"
import { inlineStyleHashes } from "./inline-style-hashes"
import { pictureFromApi } from "./picture-from-api"
import { preferredLanguage } from "./preferred-language"

/** Parts of the site that belong to one visitor or one question, with everything beneath them. */
const partsPerRequest =
  "search|verify|basket|checkout|orders|sign-in|register|forgotten|reset|confirm|account|workspace"

/** Pages rendered anew for each request; everything else may come from the page cache and cannot carry a nonce. */
const renderedPerRequest = new RegExp(
  `^/(?:km|en)/(?:(?:products|associations|certificates)$|(?:${partsPerRequest})(?:/|$))`,
)

const workspace = /^\/(?:km|en)\/workspace(?:\/|$)/

function toLanguage(request: NextRequest): NextResponse {
  const language = preferredLanguage(
    request.cookies.get(cookieNames.language)?.value,
    request.headers.get("accept-language"),
  )
  const target = request.nextUrl.clone()
  target.pathname = `/${language}${target.pathname === "/" ? "" : target.pathname}`
  const response = NextResponse.redirect(target, 307)
  response.headers.set("Vary", "Accept-Language, Cookie")
  return response
}

/**
 * Lets Next answer. It reads the nonce from the request's policy and puts it on its own scripts, so a policy of the
 * visitor's own making must not reach it. Where nothing differs, Next is spared taking every header apart and putting
 * them together again.
 */
function handOn(request: NextRequest, policy: string | undefined): NextResponse {
  if (!policy && !request.headers.has("Content-Security-Policy")) return NextResponse.next()
  const headers = new Headers(request.headers)
  if (policy) headers.set("Content-Security-Policy", policy)
  else headers.delete("Content-Security-Policy")
  return NextResponse.next({ request: { headers } })
}

export function proxy(request: NextRequest): NextResponse {
  const { pathname } = request.nextUrl
  const picture = pictureFromApi(request)
  if (picture) return picture
  if (!isLanguage(pathname.split("/")[1])) return toLanguage(request)

  const { pictureOrigin, isSecure, NODE_ENV } = env()
  const nonce = renderedPerRequest.test(pathname) ? btoa(crypto.randomUUID()) : undefined
  const isDevelopment = NODE_ENV === "development"
  const policy = contentSecurityPolicy({
    pictureOrigin,
    isSecure,
    isDevelopment,
    isWorkspace: workspace.test(pathname),
    styleHashes: isDevelopment ? [] : inlineStyleHashes(),
    ...(nonce ? { nonce } : {}),
  })
  const response = handOn(request, nonce ? policy : undefined)
  response.headers.set("Content-Security-Policy", policy)
  if (isSecure) response.headers.set("Strict-Transport-Security", "max-age=31536000; includeSubDomains")
  return response
}

export const config = { matcher: ["/((?!api/|_next/|icons/|icon.svg|robots.txt|sitemap.xml|sitemaps/).*)"] }
