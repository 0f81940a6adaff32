import "../globals.css"
import { isLanguage } from "@ovop/i18n"
import type { Metadata, Viewport } from "next"
import { notFound } from "next/navigation"
import { locale as rootLocale } from "next/root-params"
import { NextPageWaiting } from "@/components/next-page-waiting"
import { env } from "@/env"
import { fontVariables } from "@/fonts"
import { ClientMessages } from "@/i18n/client-messages"
import { getT } from "@/i18n/server"

/** None at build time: a build needs neither a running API nor an environment; pages are made when first asked for. */
export const generateStaticParams = () => []

export const viewport: Viewport = { themeColor: "#a3172e" }

export async function generateMetadata(): Promise<Metadata> {
  const { t, language } = await getT("common")
  return {
    metadataBase: new URL(env().PUBLIC_URL),
    title: { default: t("siteTitle"), template: `%s · ${t("brand")}` },
    description: t("siteDescription"),
    manifest: `/${language}/manifest.webmanifest`,
    icons: { icon: { url: "/icon.svg", type: "image/svg+xml" }, apple: "/icons/apple-180.png" },
    formatDetection: { telephone: false },
  }
}

export default async function RootLayout({ children }: LayoutProps<"/[locale]">) {
  const language = await rootLocale()
  if (!isLanguage(language)) notFound()
  return (
    <html lang={language} className={fontVariables}>
      <body className="flex min-h-dvh flex-col font-sans text-base">
        <ClientMessages of={["common"]}>
          <NextPageWaiting />
          {children}
        </ClientMessages>
      </body>
    </html>
  )
}
