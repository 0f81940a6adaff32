import { expect, test } from "@playwright/test"
import { AccountHolder } from "../pages/account-holder.ts"
import { speakers } from "../pages/languages.ts"
import { anyOf, Shopper } from "../pages/shopper.ts"

for (const speaker of speakers) {
  const { language, words } = speaker

  test(`a buyer in ${language} with an account follows an order from the history, prints its invoice and orders again`, async ({
    page,
  }) => {
    test.setTimeout(120_000)
    const { account, order, checkout, basket } = words
    const shopper = new Shopper(page, speaker)
    const cards = shopper.main().getByRole("article")

    await test.step("has nothing to look back on yet", async () => {
      await new AccountHolder(page, speaker).register()
      await shopper.open("/account/orders")
      await expect(page.getByText(account.noOrders)).toBeVisible()
    })

    let title = ""
    await test.step("orders", async () => {
      await shopper.addFromAnotherAssociation("nobody")
      await shopper.openBasket()
      const line = shopper.main().getByRole("listitem").getByRole("heading", { level: 3 })
      title = (await line.first().textContent()) ?? ""
      await page.getByRole("link", { name: words.basket.checkout }).click()
      await shopper.fillDelivery({ name: speaker.name, phone: "012 345 678", line: speaker.line })
      await shopper.goToReview()
      await page.getByRole("button", { name: checkout.place }).click()
      await expect(page.getByText(order.thanks)).toBeVisible()
    })

    await test.step("finds it in the history and opens it", async () => {
      await shopper.open("/account/orders")
      await expect(cards).toHaveCount(1)
      await expect(cards.getByText(title)).toBeVisible()
      await cards.getByRole("link", { name: anyOf(account.openOrder) }).click()
      await expect(page.getByRole("heading", { level: 1, name: anyOf(order.title) })).toBeVisible()
      await expect(page.getByText(order.thanks)).toHaveCount(0)
    })

    await test.step("gets the invoice as a document to print", async () => {
      const link = page.getByRole("link", { name: order.invoice })
      const invoice = await page.request.get((await link.getAttribute("href")) ?? "")
      expect(invoice.headers()["content-type"]).toBe("application/pdf")
      expect((await invoice.body()).subarray(0, 5).toString()).toBe("%PDF-")
    })

    await test.step("orders the same again", async () => {
      await shopper.open("/account/orders")
      await cards.getByRole("button", { name: account.reorder }).click()
      await expect(page.getByText(account.reordered)).toBeVisible()
      await shopper.openBasket()
      await expect(page.getByRole("heading", { level: 3, name: title })).toBeVisible()
      await expect(page.getByRole("heading", { level: 1, name: basket.title })).toBeVisible()
    })
  })
}
