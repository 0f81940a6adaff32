import { expect, test } from "@playwright/test"
import { Keyboard } from "../pages/keyboard.ts"
import { speakers } from "../pages/languages.ts"
import { anyOf, Shopper } from "../pages/shopper.ts"

for (const speaker of speakers) {
  const { language, words } = speaker

  test(`a reader of ${language} finds, orders and cancels with the keyboard alone`, async ({ page }) => {
    test.setTimeout(120_000)
    const shopper = new Shopper(page, speaker)
    const keyboard = new Keyboard(page)
    const { common, product, basket, checkout, payment, order } = words

    await test.step("skips the frame, then searches", async () => {
      await shopper.open("")
      await keyboard.follow(page.getByRole("link", { name: common.skipToContent }))
      await expect(shopper.main()).toBeFocused()
      await shopper.open("")
      const search = page.getByRole("combobox", { name: common.searchLabel })
      await keyboard.type(search, speaker.pepper)
      await keyboard.press("Enter")
      await expect(page).toHaveURL(/\/search\?q=/)
    })

    await test.step("opens the first goods and takes two of another pack", async () => {
      await keyboard.follow(shopper.cards().first().getByRole("heading").getByRole("link"))
      const add = shopper.main().getByRole("button", { name: product.add })
      await expect(add).toBeEnabled()
      const packs = shopper.main().getByRole("group", { name: product.packs }).getByRole("radio")
      await keyboard.reach(packs.first())
      await keyboard.press("ArrowDown")
      await expect(packs.nth(1)).toBeChecked()
      await keyboard.follow(shopper.main().getByRole("button", { name: product.more }))
      await keyboard.follow(add)
      await expect(shopper.main().getByText(anyOf(product.added))).toBeVisible()
      await keyboard.follow(shopper.main().getByRole("link", { name: product.goToBasket }))
    })

    await test.step("takes it out of the basket and back in", async () => {
      await expect(page.getByRole("heading", { level: 1, name: basket.title })).toBeVisible()
      await keyboard.follow(page.getByRole("button", { name: new RegExp(`^${basket.remove}`) }))
      await keyboard.follow(page.getByRole("button", { name: basket.undo }))
      await keyboard.follow(page.getByRole("link", { name: basket.checkout }))
    })

    await test.step("says who receives it and where, and chooses express", async () => {
      await keyboard.type(page.getByLabel(checkout.name, { exact: true }), speaker.name)
      await keyboard.type(page.getByLabel(checkout.phone), "012 345 678")
      await keyboard.choose(page.getByLabel(checkout.province, { exact: true }), "07")
      await keyboard.choose(page.getByLabel(checkout.district, { exact: true }), "0708")
      await keyboard.type(page.getByLabel(checkout.commune), speaker.commune)
      await keyboard.type(page.getByLabel(checkout.line), speaker.line)
      await keyboard.follow(page.getByRole("button", { name: checkout.toReview }))
      await expect(page.getByRole("heading", { name: checkout.reviewTitle })).toBeVisible()
    })

    await test.step("pays by transfer, and orders", async () => {
      await keyboard.reach(page.getByRole("radio", { name: payment.method.cash_on_delivery }))
      await keyboard.press("ArrowDown")
      await expect(page.getByRole("radio", { name: payment.method.bank_transfer })).toBeChecked()
      await keyboard.follow(page.getByRole("button", { name: checkout.place }))
      await expect(page.getByText(order.thanks)).toBeVisible()
    })

    await test.step("cancels what was ordered", async () => {
      await keyboard.follow(page.getByText(order.cancelOrder))
      await keyboard.follow(page.getByRole("button", { name: order.cancelConfirm }).first())
      await expect(page.getByText(order.happened.cancelled).first()).toBeVisible()
    })
  })
}
