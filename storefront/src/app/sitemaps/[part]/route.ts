import { env } from "@/env"
import { answerXml } from "@/sitemap/answer-xml"
import { sitemapPages } from "@/sitemap/parts"
import { sitemapXml } from "@/sitemap/sitemap-xml"

export async function GET(
  _request: Request,
  { params }: RouteContext<"/sitemaps/[part]">,
): Promise<Response> {
  const [, name] = /^(.+)\.xml$/.exec((await params).part) ?? []
  return answerXml(async () => {
    const pages = name && (await sitemapPages(name))
    return pages ? sitemapXml(env().PUBLIC_URL, pages) : undefined
  })
}
