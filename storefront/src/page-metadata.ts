import "server-only"
import type { Language } from "@ovop/i18n"
import type { Metadata } from "next"
import { env } from "@/env"
import { getT } from "@/i18n/server"
import { languageAlternates } from "@/language-alternates"

type SharePicture = { noun: "products" | "associations" | "certificates" | "provinces"; name: string }
type Page = {
  /** Without the language: `/products/kampot-black-pepper`; empty for the home page. */
  path: string
  /** Absent on the home page, which has the site's own title. */
  title?: string
  description?: string
  /** What the share picture shows; without it the market's own. */
  picture?: SharePicture
}

const openGraphLocale = { km: "km_KH", en: "en_US" } as const satisfies Record<Language, string>

/** The address of the picture that a messenger shows beside a shared link, 1200×630. */
export function sharePictureAddress(language: Language, picture: SharePicture | undefined): string {
  const path = picture ? `${picture.noun}/${encodeURIComponent(picture.name)}` : "market/home"
  return `${env().pictureOrigin}/share-pictures/${language}/${path}.jpg`
}

/** Title, description, canonical and other-language addresses, and what messengers show, of an indexable page. */
export async function pageMetadata({ path, title, description, picture }: Page): Promise<Metadata> {
  const { t, language } = await getT("common")
  const shownTitle = title ?? t("siteTitle")
  const shownDescription = description ?? t("siteDescription")
  const image = {
    url: sharePictureAddress(language, picture),
    width: 1200,
    height: 630,
    type: "image/jpeg",
    alt: shownTitle,
  }
  return {
    ...(title ? { title } : {}),
    description: shownDescription,
    alternates: languageAlternates(language, path),
    openGraph: {
      type: "website",
      siteName: t("brand"),
      title: shownTitle,
      description: shownDescription,
      url: `/${language}${path}`,
      locale: openGraphLocale[language],
      alternateLocale: openGraphLocale[language === "km" ? "en" : "km"],
      images: [image],
    },
    twitter: {
      card: "summary_large_image",
      title: shownTitle,
      description: shownDescription,
      images: [image],
    },
  }
}

/** The beginning of a longer text as a description: whole words, at most about 160 letters. */
export function beginningOf(text: string): string {
  const most = 160
  if (text.length <= most) return text
  const words = new Intl.Segmenter("km", { granularity: "word" }).segment(text.slice(0, most + 20))
  const end = [...words].findLast(({ index }) => index <= most)?.index ?? most
  return `${text.slice(0, end).trimEnd()}…`
}
