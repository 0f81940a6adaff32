import { expect, test } from "@playwright/test"
import { speakers } from "../pages/languages.ts"
import { Shopper, withoutHints } from "../pages/shopper.ts"

for (const speaker of speakers) {
  const { language, words } = speaker

  test(`in ${language} goods are found from the register: by number, through the certificate, to the product`, async ({
    page,
  }) => {
    const shopper = new Shopper(page, speaker)
    await shopper.open("/certificates")
    const entries = shopper.main().getByRole("article")
    const number = withoutHints((await entries.last().getByRole("link").textContent()) ?? "")
    await shopper.main().getByRole("searchbox", { name: words.scheme.search }).fill(number.toLowerCase())
    await shopper.main().getByRole("button", { name: words.scheme.show }).click()
    await expect(page).toHaveURL(/[?&]q=/)
    await expect(entries.first()).toContainText(number)
    await entries.filter({ hasText: number }).first().getByRole("link").click()

    await expect(page).toHaveURL(/\/verify\//)
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(
      new RegExp(Object.values(words.certificate.status).join("|")),
    )
    const covered = page.getByRole("region", { name: words.certificate.products })
    await covered.getByRole("link").first().click()
    await expect(page).toHaveURL(/\/products\//)
    await expect(
      shopper.main().getByRole("link", { name: words.product.certificateOpen }).first(),
    ).toBeVisible()
  })

  test(`in ${language} the register filters by what a certificate says today, and says when nothing fits`, async ({
    page,
  }) => {
    const shopper = new Shopper(page, speaker)
    await shopper.open("/certificates")
    await page.getByLabel(words.scheme.filterStatus).selectOption("active")
    await shopper.main().getByRole("button", { name: words.scheme.show }).click()
    await expect(page).toHaveURL(/status=active/)
    const entries = shopper.main().getByRole("article")
    await expect(entries.first()).toContainText(words.certificate.status.active)
    await expect(page.getByLabel(words.scheme.filterStatus)).toHaveValue("active")

    await shopper.open("/certificates?q=no-such-number&status=nonsense")
    await expect(page.getByText(words.scheme.registerNone)).toBeVisible()
    await expect(entries).toHaveCount(0)
    await shopper.main().getByRole("link", { name: words.scheme.clear }).click()
    await expect(entries.first()).toBeVisible()
  })
}
