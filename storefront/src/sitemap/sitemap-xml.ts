import { type Language, languages } from "@ovop/i18n"

/** A page that exists in both languages. `path` is without the language. */
export type SitemapPage = { path: string; changedAt?: string }

const head = '<?xml version="1.0" encoding="UTF-8"?>'

const escaped = (text: string) =>
  text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;")
    .replaceAll("'", "&apos;")

function urlOf(publicUrl: string, { path, changedAt }: SitemapPage, language: Language): string {
  const address = (of: Language) => escaped(`${publicUrl}/${of}${path}`)
  const others = [...languages.map((of) => [of, address(of)]), ["x-default", address("km")]]
  return [
    "<url>",
    `<loc>${address(language)}</loc>`,
    ...(changedAt ? [`<lastmod>${escaped(changedAt)}</lastmod>`] : []),
    ...others.map(([of, href]) => `<xhtml:link rel="alternate" hreflang="${of}" href="${href}"/>`),
    "</url>",
  ].join("")
}

/** One sitemap: every page once in each language, each naming all its languages (sitemaps.org 0.9, xhtml:link). */
export function sitemapXml(publicUrl: string, pages: readonly SitemapPage[]): string {
  const urls = pages.flatMap((page) => languages.map((language) => urlOf(publicUrl, page, language)))
  return `${head}\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">\n${urls.join("\n")}\n</urlset>\n`
}

/** The list of sitemaps, by their names. */
export function sitemapIndexXml(publicUrl: string, names: readonly string[]): string {
  const maps = names.map(
    (name) => `<sitemap><loc>${escaped(`${publicUrl}/sitemaps/${name}.xml`)}</loc></sitemap>`,
  )
  return `${head}\n<sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${maps.join("\n")}\n</sitemapindex>\n`
}
