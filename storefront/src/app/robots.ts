import type { MetadataRoute } from "next"
import { env } from "@/env"

/** Never at build time, when the public address is not known. */
export const dynamic = "force-dynamic"

/**
 * Basket, checkout, account, orders and search are not forbidden here: they say "noindex" themselves, and a crawler
 * that may not read a page never sees that it says so.
 */
export default function robots(): MetadataRoute.Robots {
  return {
    rules: { userAgent: "*", allow: "/", disallow: "/api/" },
    sitemap: `${env().PUBLIC_URL}/sitemap.xml`,
  }
}
