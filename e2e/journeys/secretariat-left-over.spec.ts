import { expect, test } from "@playwright/test"
import { env } from "../env.ts"
import { amountBeside } from "../pages/amounts.ts"
import { speakers } from "../pages/languages.ts"
import { Office } from "../pages/office.ts"
import { parkMail } from "../pages/parked-change.ts"
import { Secretariat } from "../pages/secretariat.ts"
import { Shopper } from "../pages/shopper.ts"

for (const speaker of speakers) {
  const { language, words } = speaker

  test.describe(`a secretariat that reads ${language}`, () => {
    test.setTimeout(120_000)
    let office: Office
    test.beforeAll(async ({ browser }) => {
      office = await Office.signIn(browser, language)
    })
    test.afterAll(async () => office?.close())

    test("notes a refund as paid: the buyer is owed nothing any more", async ({ page }) => {
      const shopper = new Shopper(page, speaker)
      await shopper.addFromAnotherAssociation("nobody")
      await shopper.openBasket()
      await page.getByRole("link", { name: words.basket.checkout }).click()
      await shopper.fillDelivery({ name: speaker.name, phone: "012 345 678", line: speaker.line })
      await shopper.goToReview()
      await page.getByRole("radio", { name: words.payment.method.bank_transfer }).check()
      await page.getByRole("button", { name: words.checkout.place }).click()
      const now = page.getByRole("region", { name: words.order.now })
      const reference = (await now.getByText(/^OVOP-\w{4}-\w{4}$/).textContent()) ?? ""
      const summary = page.getByRole("region", { name: words.order.summary })
      const more = (await amountBeside(summary, words.order.total)) + 500n
      const paid = language === "km" ? String(more) : (Number(more) / 100).toFixed(2)
      await (await Secretariat.signIn()).confirmTransfer(reference, paid)
      await page.reload()
      await expect(page.getByText(words.payment.state.refund_owed, { exact: true })).toBeVisible()

      await office.open("/bank-transfers/refunds-owed")
      const row = office.row(reference)
      await expect(row).toContainText("012 345 678")
      await expect(row).toContainText(language === "km" ? "500" : "$5.00")
      await row.getByRole("button", { name: office.words.payRefund }).click()
      await office.fill(office.words.bankReference, `OUT ${reference}`)
      await office.mean(office.words.payRefund)
      await expect(row).toHaveCount(0)
      await office.main().getByRole("combobox", { name: office.words.state }).selectOption("paid")
      await expect(row).toContainText(`OUT ${reference}`)
      await page.reload()
      await expect(page.getByText(words.payment.state.paid, { exact: true })).toBeVisible()
    })

    test("lets a parked mail go again, and it arrives", async ({ page }) => {
      const to = `parked-${language}-${Date.now()}@example.com`
      await parkMail(to)
      await office.open("/parked-changes")
      await office.row(to).getByRole("button", { name: office.words.letGo }).click()
      await expect(office.page.getByText(office.words.triedAgain)).toBeVisible()
      await expect(office.row(to)).toHaveCount(0)
      await expect(async () => {
        await page.goto(`${env.apiUrl}/outbox`)
        await expect(page.getByText(to)).toBeVisible({ timeout: 1_000 })
      }).toPass()
    })
  })
}
