import { expect, test } from "@playwright/test"
import { filled, speakers } from "../pages/languages.ts"
import { Shopper } from "../pages/shopper.ts"

for (const speaker of speakers) {
  const { language, words } = speaker
  const absent = [
    { what: "product", path: "/products/no-such-product", title: words.common.notFoundTitle },
    { what: "association", path: "/associations/no-such-one", title: words.common.notFoundTitle },
    { what: "province", path: "/provinces/99", title: words.common.notFoundTitle },
    { what: "sector", path: "/sectors/weapons", title: words.common.notFoundTitle },
    { what: "kind", path: "/kinds/no-such-kind", title: words.common.notFoundTitle },
    { what: "scheme", path: "/schemes/NO-SUCH", title: words.common.notFoundTitle },
    { what: "certificate", path: "/verify/NO-SUCH-CODE", title: words.certificate.unknownTitle },
    { what: "order", path: "/orders/no-such-token", title: words.order.unknownTitle },
    { what: "page", path: "/no/such/page", title: words.common.notFoundTitle },
  ]

  for (const { what, path, title } of absent) {
    test(`an unknown ${what} says so in ${language} and answers 404`, async ({ page }) => {
      const shopper = new Shopper(page, speaker)
      const response = await shopper.open(path)
      expect(response?.status()).toBe(404)
      await expect(page.getByRole("heading", { level: 1, name: title })).toBeVisible()
      await expect(page.locator('meta[name="robots"][content*="noindex"]').first()).toBeAttached()
      await expect(page.getByRole("banner")).toBeVisible()
    })
  }

  test(`a typed certificate code is checked however it is written, in ${language}`, async ({ page }) => {
    const shopper = new Shopper(page, speaker)
    await shopper.open("/verify")
    await page.getByLabel(words.certificate.codeLabel).fill(" no-such code ")
    await page.getByRole("button", { name: words.certificate.check }).click()
    await expect(page).toHaveURL(/\/verify\/NO-SUCHCODE$/)
    await expect(page.getByText(filled(words.certificate.unknownText, { code: "NO-SUCHCODE" }))).toBeVisible()
  })
}
