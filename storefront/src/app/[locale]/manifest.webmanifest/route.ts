import { isLanguage, serverTranslations } from "@ovop/i18n"
import type { MetadataRoute } from "next"

const icon = (name: string, size: number, purpose: "any" | "maskable") => ({
  src: `/icons/${name}.png`,
  sizes: `${size}x${size}`,
  type: "image/png",
  purpose,
})

/** What a phone needs to put the market on its home screen, in the language of the page it was found on. */
export async function GET(_request: Request, { params }: RouteContext<"/[locale]/manifest.webmanifest">) {
  const { locale } = await params
  if (!isLanguage(locale)) return new Response(null, { status: 404 })
  const t = serverTranslations().getFixedT(locale, "common")
  const manifest: MetadataRoute.Manifest = {
    id: "/",
    name: t("siteTitle"),
    short_name: t("brand"),
    description: t("siteDescription"),
    lang: locale,
    dir: "ltr",
    start_url: `/${locale}`,
    scope: "/",
    display: "minimal-ui",
    background_color: "#fdf9f2",
    theme_color: "#a3172e",
    icons: [icon("192", 192, "any"), icon("512", 512, "any"), icon("maskable-512", 512, "maskable")],
  }
  return Response.json(manifest, {
    headers: { "Content-Type": "application/manifest+json", "Cache-Control": "public, max-age=3600" },
  })
}
