import { expect, test } from "@playwright/test"
import { speakers } from "../pages/languages.ts"
import { Shopper } from "../pages/shopper.ts"

for (const speaker of speakers) {
  const { language, words } = speaker

  test(`a reader of ${language} is told at once that the next page is on its way, and until it is there`, async ({
    page,
  }) => {
    const shopper = new Shopper(page, speaker)
    await shopper.open("")
    const waiting = page.getByText(words.common.loading, { exact: true })
    await expect(waiting).toHaveCount(0)

    let letThrough = () => {}
    const held = new Promise<void>((resolve) => {
      letThrough = resolve
    })
    await page.route(/[?&]_rsc=/, async (route) => {
      await held
      await route.continue().catch(() => undefined)
    })
    const navigation = page.getByRole("navigation", { name: words.common.mainNavigation })
    await navigation.getByRole("link", { name: words.common.provinces }).click()
    await expect(waiting).toHaveCount(1)
    await expect(page).toHaveURL(`/${language}`)
    letThrough()
    await expect(page).toHaveURL(`/${language}/provinces`)
    await expect(waiting).toHaveCount(0)

    // The page that is there already leaves nothing to wait for.
    await navigation.getByRole("link", { name: words.common.provinces }).click()
    await expect(waiting).toHaveCount(0)
    const search = page.getByRole("banner").getByRole("search")
    await search.getByLabel(words.common.searchLabel).fill(speaker.pepper)
    await search.getByRole("button", { name: words.common.searchButton }).click()
    await expect(page).toHaveURL(/\/search\?q=/)
    await expect(waiting).toHaveCount(0)
  })
}
