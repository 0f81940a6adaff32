import { type APIRequestContext, expect, type Page, test } from "@playwright/test"
import { imageSize } from "../pages/image-size.ts"
import { speakers } from "../pages/languages.ts"
import { oneOfEach, sitemapPaths } from "../pages/sitemap.ts"

type Document = { "@context": string; "@type": string; offers?: { priceCurrency: string }[] }

const contentOf = (page: Page, name: string) =>
  page
    .locator(`meta[property="${name}"], meta[name="${name}"]`)
    .first()
    .getAttribute("content", { timeout: 2000 })

async function documentsOf(page: Page): Promise<Document[]> {
  const blocks = await page.locator('script[type="application/ld+json"]').allTextContents()
  return blocks.map((block) => JSON.parse(block) as Document)
}

async function pathsOfLinks(page: Page, selector: string) {
  const links = await page.locator(selector).all()
  return Promise.all(
    links.map(async (link) => [
      (await link.getAttribute("hreflang")) ?? "",
      new URL((await link.getAttribute("href")) ?? "", page.url()).pathname,
    ]),
  )
}

/** Every share picture is drawn once here; one that two pages share is asked for once. */
async function expectSharePicture(request: APIRequestContext, address: string | null, path: string) {
  const picture = await request.get(address ?? "")
  expect(picture.status(), path).toBe(200)
  expect(imageSize(await picture.body()), path).toEqual({ width: 1200, height: 630 })
}

for (const { language } of speakers) {
  const other = language === "km" ? "en" : "km"

  test(`each kind of page that the sitemaps list in ${language} says who it is, in which languages, and what to show of it`, async ({
    page,
    request,
  }) => {
    test.setTimeout(180_000)
    const paths = oneOfEach(await sitemapPaths(request)).filter((path) => path.split("/")[1] === language)
    expect(paths.length).toBeGreaterThanOrEqual(13)
    const titles: string[] = []
    const pictures = new Map<string, string>()
    for (const path of paths) {
      const response = await page.goto(path, { waitUntil: "domcontentloaded" })
      expect(response?.status(), path).toBe(200)
      // Nothing of a page is sent hidden, to be put in place by a script.
      expect(await response?.text(), path).not.toContain('<div hidden id="S:')
      expect(response?.headers()["x-robots-tag"], path).toBeUndefined()
      await expect(page.locator('meta[name="robots"][content*="noindex"]'), path).toHaveCount(0)

      expect(await pathsOfLinks(page, 'link[rel="canonical"]'), path).toEqual([["", path]])
      const rest = path.slice(`/${language}`.length)
      expect(await pathsOfLinks(page, 'link[rel="alternate"][hreflang]'), path).toEqual([
        ["km", `/km${rest}`],
        ["en", `/en${rest}`],
        ["x-default", `/km${rest}`],
      ])

      const documents = await documentsOf(page)
      expect(documents.length, path).toBeGreaterThan(0)
      for (const document of documents) expect(document["@context"], path).toBe("https://schema.org")
      const types = documents.map((document) => document["@type"])
      expect(types, path).toContain(rest === "" ? "WebSite" : "BreadcrumbList")
      if (rest.startsWith("/associations/")) expect(types).toContain("Organization")
      if (rest.startsWith("/products/")) {
        const offers = documents.find((document) => document["@type"] === "Product")?.offers ?? []
        expect(new Set(offers.map(({ priceCurrency }) => priceCurrency))).toEqual(
          new Set([language === "km" ? "KHR" : "USD"]),
        )
      }

      titles.push(await page.title())
      expect(await contentOf(page, "description"), path).toBeTruthy()
      expect(await contentOf(page, "og:title"), path).toBeTruthy()
      expect(await contentOf(page, "og:locale"), path).toBe(language === "km" ? "km_KH" : "en_US")
      expect(new URL((await contentOf(page, "og:url")) ?? "").pathname, path).toBe(path)
      expect(await contentOf(page, "twitter:card"), path).toBe("summary_large_image")
      pictures.set((await contentOf(page, "og:image")) ?? "", path)
    }
    expect(new Set(titles).size).toBe(titles.length)
    for (const [address, path] of pictures) await expectSharePicture(request, address, path)
  })

  test(`every page that the sitemaps list in ${language} has its twin in ${other}`, async ({ request }) => {
    const paths = await sitemapPaths(request)
    expect(new Set(paths).size).toBe(paths.length)
    const twins = paths
      .filter((path) => path.split("/")[1] === language)
      .map((path) => path.replace(`/${language}`, `/${other}`))
    expect(paths).toEqual(expect.arrayContaining(twins))
  })

  test(`pages of one visitor in ${language} are kept out of every index, and crawlers may read that they are`, async ({
    request,
  }) => {
    for (const path of ["/basket", "/checkout", "/search?q=a"]) {
      const response = await request.get(`/${language}${path}`)
      expect(response.headers()["x-robots-tag"], path).toContain("noindex")
      if (response.ok()) expect(await response.text(), path).toMatch(/name="robots" content="noindex/)
    }
    const robots = await (await request.get("/robots.txt")).text()
    expect(robots).toMatch(/^Sitemap: .+\/sitemap\.xml$/m)
    expect(robots.match(/^Disallow: .*$/gm)).toEqual(["Disallow: /api/"])
  })

  test(`the market can be put on a home screen in ${language}, with icons of the sizes it names`, async ({
    page,
    request,
  }) => {
    await page.goto(`/${language}`, { waitUntil: "domcontentloaded" })
    const address = await page.locator('link[rel="manifest"]').getAttribute("href")
    const manifest = (await (await request.get(address ?? "")).json()) as {
      lang: string
      start_url: string
      icons: { src: string; sizes: string }[]
    }
    expect([manifest.lang, manifest.start_url]).toEqual([language, `/${language}`])
    expect(manifest.icons.length).toBeGreaterThanOrEqual(3)
    for (const { src, sizes } of manifest.icons) {
      const { width, height } = imageSize(await (await request.get(src)).body())
      expect(`${width}x${height}`).toBe(sizes)
    }
  })
}
