import { type BrowserContext, expect, type Page, test } from "@playwright/test"
import { speakers } from "../pages/languages.ts"
import { anyOf, Shopper } from "../pages/shopper.ts"

/** Holds every script back until it is let through, as a slow connection does. */
async function holdScripts(context: BrowserContext) {
  let letThrough = () => {}
  const held = new Promise<void>((resolve) => {
    letThrough = resolve
  })
  await context.route(/\/_next\/static\/.*\.js/, async (route) => {
    await held
    // The page that asked may have gone meanwhile.
    await route.continue().catch(() => undefined)
  })
  return letThrough
}

/** Goes to an address without waiting for scripts that are held back. */
const openEarly = (page: Page, path: string) => page.goto(path, { waitUntil: "commit" })

for (const speaker of speakers) {
  const { language, words } = speaker

  test(`a reader of ${language} orders before any script has arrived, and loses nothing when they come`, async ({
    page,
    context,
  }) => {
    test.setTimeout(120_000)
    const { common, product, basket, checkout, order } = words
    const shopper = new Shopper(page, speaker)
    const errors: string[] = []
    page.on("pageerror", (error) => errors.push(error.message))
    const letThrough = await holdScripts(context)

    await test.step("searches and puts goods into the basket", async () => {
      await openEarly(page, `/${language}`)
      const search = page.getByRole("banner").getByRole("search")
      await search.getByLabel(common.searchLabel).fill(speaker.pepper)
      await search.getByRole("button", { name: common.searchButton }).click({ noWaitAfter: true })
      await shopper.cards().first().getByRole("heading").getByRole("link").click({ noWaitAfter: true })
      await shopper.main().getByRole("button", { name: product.add }).click({ noWaitAfter: true })
      await expect(shopper.main().getByText(anyOf(product.added))).toBeVisible()
    })

    await test.step("fills in half of the form", async () => {
      await openEarly(page, `/${language}/basket`)
      await page.getByRole("link", { name: basket.checkout }).click({ noWaitAfter: true })
      await page.getByLabel(checkout.name, { exact: true }).fill(speaker.name)
      await page.getByLabel(checkout.province, { exact: true }).selectOption("16")
      await page.getByLabel(checkout.district, { exact: true }).selectOption("1601")
    })

    await test.step("finds it as it was when the scripts have come, and orders", async () => {
      letThrough()
      // Before scripts every district is offered, afterwards those of the province: that is how their coming is seen.
      await expect(page.getByLabel(checkout.district, { exact: true }).locator("optgroup")).toHaveCount(1)
      await expect(page.getByLabel(checkout.name, { exact: true })).toHaveValue(speaker.name)
      await expect(page.getByLabel(checkout.province, { exact: true })).toHaveValue("16")
      await expect(page.getByLabel(checkout.district, { exact: true })).toHaveValue("1601")
      await page.getByLabel(checkout.phone).fill("012 345 678")
      await page.getByLabel(checkout.commune).fill(speaker.commune)
      await page.getByLabel(checkout.line).fill(speaker.line)
      await shopper.goToReview()
      await page.getByRole("button", { name: checkout.place }).click()
      await expect(page.getByText(order.thanks)).toBeVisible()
      expect(errors).toEqual([])
    })
  })

  test(`what a reader of ${language} chose on a product's page before its scripts came is what is put in`, async ({
    page,
    context,
  }) => {
    const { product, basket } = words
    const shopper = new Shopper(page, speaker)
    const letThrough = await holdScripts(context)
    await openEarly(page, `/${language}/products/kampot-black-pepper`)
    const pack = shopper.main().getByRole("group", { name: product.packs }).getByRole("radio").nth(1)
    const quantity = shopper.main().getByLabel(product.quantity, { exact: true })
    await pack.check()
    await quantity.fill("3")
    letThrough()
    await expect(shopper.main().getByText(anyOf(product.left))).toBeVisible()
    await expect(pack).toBeChecked()
    await expect(quantity).toHaveValue("3")
    await shopper.addToBasket()
    await shopper.openBasket()
    await expect(page.getByRole("spinbutton", { name: anyOf(basket.quantityOf) })).toHaveValue("3")
  })
}
