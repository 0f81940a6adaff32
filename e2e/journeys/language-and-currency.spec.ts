import { languageNames } from "@ovop/i18n"
import { expect, test } from "@playwright/test"
import { speakers } from "../pages/languages.ts"
import { Shopper } from "../pages/shopper.ts"

const currencies = { km: { usual: "khr", other: "usd" }, en: { usual: "usd", other: "khr" } } as const
const shape = { khr: /^[\d,]+\s៛$/, usd: /^\$[\d,]+\.\d{2}$/ }

for (const speaker of speakers) {
  const { language, words } = speaker
  const other = speakers.find((one) => one.language !== language) ?? speaker

  test(`the switch keeps a reader of ${language} on the same page, with its question`, async ({ page }) => {
    const shopper = new Shopper(page, speaker)
    await shopper.open("/search?q=mrech")
    await expect(page.locator("html")).toHaveAttribute("lang", language)
    await page.getByRole("link", { name: languageNames[other.language], exact: true }).click()
    await expect(page).toHaveURL(new RegExp(`/${other.language}/search\\?q=mrech$`))
    await expect(page.locator("html")).toHaveAttribute("lang", other.language)
    await expect(page.getByRole("link", { name: other.words.common.allGoods }).first()).toBeVisible()

    await page.goto("/products")
    await expect(page, "the choice is remembered where the address names no language").toHaveURL(
      new RegExp(`/${other.language}/products$`),
    )
  })

  test(`a basket of a reader of ${language} is priced anew in the other currency`, async ({ page }) => {
    const shopper = new Shopper(page, speaker)
    const { usual, other: wanted } = currencies[language]
    await shopper.addFromAnotherAssociation("nobody")
    await shopper.openBasket()
    const total = page.getByRole("region", { name: words.basket.summary }).getByRole("definition").last()
    await expect(total).toHaveText(shape[usual])

    const name = wanted === "khr" ? words.common.currencyKhr : words.common.currencyUsd
    await page.getByRole("button", { name, exact: true }).click()
    await expect(total).toHaveText(shape[wanted])
    await expect(page.getByRole("button", { name, exact: true })).toHaveAttribute("aria-pressed", "true")

    await shopper.open("/products")
    const prices = shopper.cards().first().locator("[data-price]")
    await expect(prices.filter({ hasText: shape[wanted] })).toHaveCSS("order", "1")
    await expect(prices.filter({ hasText: shape[usual] })).toHaveCSS("order", "2")
  })
}

test("a visitor without a choice gets the language the browser asks for, and Khmer otherwise", async ({
  browser,
}) => {
  for (const [locale, expected] of [
    ["en-GB", "en"],
    ["km-KH", "km"],
    ["fr-FR", "km"],
  ] as const) {
    const context = await browser.newContext({ locale })
    const page = await context.newPage()
    await page.goto("/")
    await expect(page, locale).toHaveURL(new RegExp(`/${expected}$`))
    await context.close()
  }
})
