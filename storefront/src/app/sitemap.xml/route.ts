import { env } from "@/env"
import { answerXml } from "@/sitemap/answer-xml"
import { sitemapNames } from "@/sitemap/parts"
import { sitemapIndexXml } from "@/sitemap/sitemap-xml"

/** Never at build time, when there is neither an API nor a public address. */
export const dynamic = "force-dynamic"

export function GET(): Promise<Response> {
  return answerXml(async () => sitemapIndexXml(env().PUBLIC_URL, await sitemapNames()))
}
