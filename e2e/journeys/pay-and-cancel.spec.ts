import { expect, test } from "@playwright/test"
import { amountBeside, sum } from "../pages/amounts.ts"
import { speakers } from "../pages/languages.ts"
import { Secretariat } from "../pages/secretariat.ts"
import { anyOf, Shopper } from "../pages/shopper.ts"

for (const speaker of speakers) {
  const { language, words } = speaker
  const person = { name: speaker.name, phone: "012 345 678", line: speaker.line }

  test(`a reader of ${language} pays by transfer and sees when the money has arrived`, async ({ page }) => {
    const shopper = new Shopper(page, speaker)
    await shopper.addFromAnotherAssociation("nobody")
    await shopper.openBasket()
    await page.getByRole("link", { name: words.basket.checkout }).click()
    await shopper.fillDelivery(person)
    await shopper.goToReview()
    await page.getByRole("radio", { name: words.payment.method.bank_transfer }).check()
    await page.getByRole("button", { name: words.checkout.place }).click()

    const now = page.getByRole("region", { name: words.order.now })
    const reference = (await now.getByText(/^OVOP-\w{4}-\w{4}$/).textContent()) ?? ""
    await expect(now.getByText(words.payment.demonstration)).toBeVisible()
    await expect(page.getByText(words.payment.state.awaiting_transfer)).toBeVisible()
    const totals = page.getByRole("region", { name: words.order.summary })
    const total = await amountBeside(totals, words.order.total)

    const amount = language === "km" ? String(total) : (Number(total) / 100).toFixed(2)
    await (await Secretariat.signIn()).confirmTransfer(reference, amount)
    await page.reload()
    await expect(page.getByText(words.payment.state.paid, { exact: true })).toBeVisible()
    await expect(now).toHaveCount(0)
    const invoice = await page.request.get(
      (await page.getByRole("link", { name: words.order.invoice }).getAttribute("href")) ?? "",
    )
    expect(invoice.headers()["content-type"]).toBe("application/pdf")
  })

  test(`a reader of ${language} cancels one delivery of two and pays for the other only`, async ({
    page,
  }) => {
    const shopper = new Shopper(page, speaker)
    const first = await shopper.addFromAnotherAssociation("nobody")
    await shopper.addFromAnotherAssociation(first)
    await shopper.openBasket()
    await page.getByRole("link", { name: words.basket.checkout }).click()
    await shopper.fillDelivery(person)
    await shopper.goToReview()
    await page.getByRole("button", { name: words.checkout.place }).click()

    const consignments = page.getByRole("region", { name: anyOf(words.order.consignment) })
    await expect(consignments).toHaveCount(2)
    const cancelled = consignments.filter({ hasText: first })
    await cancelled.getByText(words.order.cancelConsignment).click()
    await cancelled.getByLabel(words.order.cancelWhy).selectOption("ordered_by_mistake")
    await cancelled.getByRole("button", { name: words.order.cancelConfirm }).click()

    await expect(cancelled.getByText(words.order.status.cancelled).first()).toBeVisible()
    await expect(cancelled.getByText(words.order.reason.ordered_by_mistake)).toBeVisible()
    const totals = page.getByRole("region", { name: words.order.summary })
    const left = await amountBeside(totals, words.order.stillDue)
    const kept = consignments.filter({ hasNotText: first })
    expect(await amountBeside(kept, words.order.toPay)).toBe(left)
    const parts = [left, await amountBeside(totals, words.order.cancelledTotal)]
    expect(sum(parts)).toBe(await amountBeside(totals, words.order.total))

    await page.getByRole("button", { name: words.order.reorder }).click()
    await page.getByRole("link", { name: words.order.toBasket }).click()
    await expect(page.getByRole("heading", { level: 1, name: words.basket.title })).toBeVisible()
  })
}
