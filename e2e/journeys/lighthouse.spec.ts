import { expect, test } from "@playwright/test"
import { AccountHolder } from "../pages/account-holder.ts"
import { AuditedBrowser } from "../pages/audited-browser.ts"
import { speakers } from "../pages/languages.ts"
import { Shopper } from "../pages/shopper.ts"
import { oneOfEach, sitemapPaths } from "../pages/sitemap.ts"

const LEAST_SCORE = 0.95
const MOST_LAYOUT_SHIFT = 0.02
const MOST_SCRIPT_BYTES = 170_000

const PRODUCT = "/products/kampot-black-pepper"

for (const speaker of speakers) {
  let browser: AuditedBrowser
  test.beforeAll(async () => {
    browser = await AuditedBrowser.launch()
  })
  test.afterAll(() => browser.close())

  const check = async (path: string, categories: string[]) => {
    const url = new URL(`/${speaker.language}${path}`, browser.baseUrl).href
    const result = await browser.audit(url, categories)
    const faults = Object.values(result.categories)
      .filter(({ score }) => (score ?? 0) < LEAST_SCORE)
      .map(({ id, score, auditRefs }) => {
        const failed = auditRefs.filter(
          ({ id: audit, weight }) => weight > 0 && (result.audits[audit]?.score ?? 1) < 1,
        )
        return `${path}: ${id} ${score} (${failed.map((audit) => audit.id).join(", ")})`
      })
    const shift = result.audits["cumulative-layout-shift"]
    if (shift?.numericValue === undefined)
      faults.push(`${path}: ${shift?.errorMessage ?? "layout shift not measured"}`)
    else if (shift.numericValue > MOST_LAYOUT_SHIFT)
      faults.push(`${path}: layout shift ${shift.numericValue}`)
    return faults
  }

  test(`indexable pages in ${speaker.language} are accessible, sound and ready for search engines, and stand still`, async ({
    request,
  }) => {
    test.setTimeout(600_000)
    const home = `/${speaker.language}`
    const listed = oneOfEach(await sitemapPaths(request))
      .filter((path) => `${path}/`.startsWith(`${home}/`))
      .map((path) => path.slice(home.length))
    const others = listed.filter((path) => !path.startsWith("/products/"))
    expect(others.length).toBeGreaterThanOrEqual(12)
    const faults: string[] = []
    for (const path of [PRODUCT, ...others]) {
      faults.push(...(await check(path, ["accessibility", "best-practices", "seo"])))
    }
    expect(faults).toEqual([])
  })

  test(`a product's page in ${speaker.language} brings at most 170 kB of scripts`, async ({ page }) => {
    const scripts: Promise<number>[] = []
    page.on("requestfinished", (request) => {
      if (request.resourceType() !== "script") return
      const sizes = request.sizes().then((size) => size.responseHeadersSize + size.responseBodySize)
      scripts.push(sizes)
    })
    await page.goto(`/${speaker.language}${PRODUCT}`, { waitUntil: "networkidle" })
    const bytes = (await Promise.all(scripts)).reduce((sum, size) => sum + size, 0)
    expect(bytes).toBeGreaterThan(50_000)
    expect(bytes).toBeLessThanOrEqual(MOST_SCRIPT_BYTES)
    console.log(`scripts of a product's page in ${speaker.language}: ${bytes} bytes`)
  })

  test(`basket, checkout and account in ${speaker.language} are accessible and sound, and stand still`, async () => {
    test.setTimeout(600_000)
    const page = await browser.context.newPage()
    await new Shopper(page, speaker).addFromAnotherAssociation("nobody")
    const faults: string[] = []
    await new AccountHolder(page, speaker).register()
    for (const path of ["/basket", "/checkout", "/account", "/account/addresses", "/account/security"])
      faults.push(...(await check(path, ["accessibility", "best-practices"])))
    expect(faults).toEqual([])
  })
}
