import { describe, expect, it } from "vitest"
import { sitemapIndexXml, sitemapXml } from "./sitemap-xml"

const publicUrl = "https://market.example"
const locs = (xml: string) => [...xml.matchAll(/<loc>([^<]*)<\/loc>/g)].map(([, loc]) => loc)

describe("a sitemap", () => {
  it("lists each page in both languages, each naming both and Khmer for everyone else", () => {
    const xml = sitemapXml(publicUrl, [{ path: "/products/a", changedAt: "2026-11-22T10:00:00.000Z" }])
    expect(locs(xml)).toEqual([`${publicUrl}/km/products/a`, `${publicUrl}/en/products/a`])
    for (const url of xml.match(/<url>.*<\/url>/g) ?? [])
      expect(
        [...url.matchAll(/hreflang="([^"]+)" href="([^"]+)"/g)].map(([, of, href]) => [of, href]),
      ).toEqual([
        ["km", `${publicUrl}/km/products/a`],
        ["en", `${publicUrl}/en/products/a`],
        ["x-default", `${publicUrl}/km/products/a`],
      ])
    expect(xml.match(/<lastmod>2026-11-22T10:00:00.000Z<\/lastmod>/g)).toHaveLength(2)
  })

  it("says nothing of a change that is not known", () => {
    expect(sitemapXml(publicUrl, [{ path: "" }])).not.toContain("lastmod")
  })

  it("stays XML whatever stands in an address", () => {
    const xml = sitemapXml(publicUrl, [{ path: `/x?a=1&b='2'"<>` }])
    expect(locs(xml)[0]).toBe(`${publicUrl}/km/x?a=1&amp;b=&apos;2&apos;&quot;&lt;&gt;`)
    expect(xml).not.toMatch(/&(?!amp;|lt;|gt;|quot;|apos;)/)
  })

  it("holds a full part of ten thousand addresses within the size that crawlers accept", () => {
    const pages = Array.from({ length: 5000 }, (_, at) => ({
      path: `/products/a-rather-long-handle-of-a-product-number-${at}`,
      changedAt: "2026-11-22T10:00:00.000Z",
    }))
    const xml = sitemapXml("https://market.of.the.movement.example", pages)
    expect(locs(xml)).toHaveLength(10_000)
    expect(Buffer.byteLength(xml)).toBeLessThan(50 * 1024 * 1024)
  })

  it("is found through the index", () => {
    expect(locs(sitemapIndexXml(publicUrl, ["pages", "products-1"]))).toEqual([
      `${publicUrl}/sitemaps/pages.xml`,
      `${publicUrl}/sitemaps/products-1.xml`,
    ])
  })
})
