import { expect, type Page, test } from "@playwright/test"
import { speakers } from "../pages/languages.ts"
import { Shopper } from "../pages/shopper.ts"

const focusedPath = (page: Page) =>
  page.evaluate(() => {
    const { activeElement } = document
    return activeElement instanceof HTMLAnchorElement ? activeElement.pathname : null
  })

/** Presses Tab until a link is in focus that leads where wanted. */
async function tabTo(page: Page, isWanted: (path: string) => boolean, most = 80): Promise<string> {
  for (let pressed = 0; pressed < most; pressed += 1) {
    await page.keyboard.press("Tab")
    const path = await focusedPath(page)
    if (path && isWanted(path)) return path
  }
  throw new Error("No such link within reach of the Tab key.")
}

for (const speaker of speakers) {
  const { language, words } = speaker
  const isProvince = (path: string) => /^\/(km|en)\/provinces\/\d\d$/.test(path)

  test(`goods are found in ${language} by their province on the map, with the keyboard alone`, async ({
    page,
  }) => {
    const shopper = new Shopper(page, speaker)
    await shopper.open("/provinces")
    const map = page.getByRole("navigation", { name: words.place.map })
    // The map becomes one stop of the Tab key when its script has arrived.
    await expect(map.locator('a[tabindex="-1"]')).toHaveCount(24)
    await tabTo(page, isProvince)
    for (const key of ["ArrowDown", "ArrowDown", "ArrowDown", "ArrowDown", "ArrowRight"])
      await page.keyboard.press(key)
    expect(await focusedPath(page)).toBe(`/${language}/provinces/07`)
    await page.keyboard.press("Tab")
    await expect(map.locator("a:focus")).toHaveCount(0)
    await page.keyboard.press("Shift+Tab")
    expect(await focusedPath(page)).toBe(`/${language}/provinces/07`)
    await page.keyboard.press("Enter")

    await expect(page).toHaveURL(new RegExp(`/${language}/provinces/07$`))
    await expect(page.getByRole("heading", { level: 2, name: words.place.neighbours })).toBeVisible()
    const product = await tabTo(page, (path) => path.startsWith(`/${language}/products/`))
    await page.keyboard.press("Enter")
    await expect(page).toHaveURL(new RegExp(`${product}$`))
    await expect(shopper.main().getByRole("button", { name: words.product.add })).toBeVisible()
  })

  test(`the map in ${language} is a list of links where scripts do not run`, async ({ browser }) => {
    const context = await browser.newContext({ javaScriptEnabled: false })
    try {
      const page = await context.newPage()
      const shopper = new Shopper(page, speaker)
      await shopper.open("/provinces")
      const links = page.getByRole("navigation", { name: words.place.map }).getByRole("link")
      await expect(links).toHaveCount(25)
      await links.filter({ hasText: language === "km" ? "កំពត" : "Kampot" }).click()
      await expect(page).toHaveURL(new RegExp(`/${language}/provinces/07$`))
      // A page that had to wait stands beside the frame where no script puts it in.
      await expect(page.getByRole("article").first()).toBeVisible()
    } finally {
      await context.close()
    }
  })
}
