import { inDigits } from "@ovop/i18n"
import { expect, test } from "@playwright/test"
import { amountBeside } from "../pages/amounts.ts"
import { speakers } from "../pages/languages.ts"
import { Office } from "../pages/office.ts"
import { Shopper, withoutHints } from "../pages/shopper.ts"
import { quickly, untilShown } from "../pages/until-shown.ts"

for (const speaker of speakers) {
  const { language, words } = speaker

  test.describe(`a secretariat that reads ${language}`, () => {
    test.setTimeout(120_000)
    let office: Office
    test.beforeAll(async ({ browser }) => {
      office = await Office.signIn(browser, language)
    })
    test.afterAll(async () => office?.close())

    test("publishes a day's rate once, corrects it, and the basket counts by it", async ({ page }) => {
      const shopper = new Shopper(page, speaker)
      await shopper.addFromAnotherAssociation("nobody")
      await shopper.openBasket()

      await office.open("/exchange-rates")
      const today = office.main().getByRole("row").nth(1)
      const before = Number((await today.getByRole("cell").nth(1).textContent())?.replace(/\D/g, ""))
      await office.ask(office.words.publish)
      await office.fill(office.words.rate, String(before + 7))
      await office.fill(office.words.source, "National Bank of Cambodia")
      await office.page.keyboard.press("Enter")
      await expect(office.dialog().getByText(office.words.rateExists)).toBeVisible()
      await office.page.keyboard.press("Escape")
      await expect(office.dialog()).toBeHidden()

      for (const rate of [before + 7, before]) {
        await today.getByRole("button", { name: office.words.correct }).click()
        await office.fill(office.words.rate, String(rate))
        await office.fill(office.words.reason, "Read from the bank's table again")
        await office.mean(office.words.correct)
        const shown = rate.toLocaleString("en")
        await expect(today).toContainText(shown)
        await expect(office.main().getByText(`${office.words.corrected} · ${shown}`).last()).toBeVisible()
        const figure = new RegExp(`${shown}|${inDigits(shown, "khmer")}`)
        await untilShown(page, () => expect(shopper.main().getByText(figure).first()).toBeVisible(quickly))
        await untilShown(office.page, () => expect(today).toContainText(office.words.pricesFollow, quickly))
      }
    })

    test("suspends an association: its goods cannot be bought until it is reinstated", async ({ page }) => {
      const shopper = new Shopper(page, speaker)
      const association = await shopper.addFromAnotherAssociation("nobody")
      const goods = page.url()
      const add = shopper.main().getByRole("button", { name: words.product.add })
      await office.open("/associations")
      await office.search(association)
      await office.main().getByRole("link", { name: association }).click()
      await office.ask(office.words.suspend)
      await office.fill(office.words.reason, "Its papers are being looked at")
      await office.mean(office.words.suspend)
      const state = office.main().getByText(office.words.associationStatus.suspended, { exact: true })
      await expect(state.first()).toBeVisible()

      await untilShown(page, () => expect(add).toHaveCount(0, quickly))
      await shopper.open("/basket")
      await expect(page.getByText(words.basket.problem.not_for_sale)).toBeVisible()

      await office.ask(office.words.reinstate)
      await office.fill(office.words.reason, "Its papers are in order")
      await office.mean(office.words.reinstate)
      await page.goto(goods)
      await untilShown(page, () => expect(add).toBeEnabled(quickly))
      await shopper.open("/basket")
      await expect(page.getByText(words.basket.problem.not_for_sale)).toHaveCount(0)
    })

    test("records a certificate with its document and revokes it: the public page says so and why", async ({
      page,
    }) => {
      const shopper = new Shopper(page, speaker)
      // Goods under a revoked certificate are sold no more, so not those that stand first and that others buy.
      await shopper.open("/products?sector=agriculture")
      await shopper.openFirstCertified()
      const association = await shopper.associationOnPage()
      const goods = withoutHints((await page.getByRole("heading", { level: 1 }).textContent()) ?? "")
      const number = `J-${language}-${Date.now()}`
      await office.open("/certificates")
      await office.ask(office.words.record)
      await office.fill(office.words.number, number)
      await office.fill(office.words.validFrom, "2026-01-01")
      const holder = office.dialog().getByRole("combobox", { name: office.words.holder })
      const covered = office.dialog().getByRole("checkbox", { name: goods }).first()
      await office.fill(office.words.searchAssociation, association)
      await holder.selectOption({ label: association })
      await covered.click()
      await office.fill(office.words.searchAssociation, "")
      await holder.selectOption({ index: (await holder.locator("option").count()) - 1 })
      await expect(office.dialog().getByText(office.words.goodsLeftBehind)).toBeVisible()
      await holder.selectOption({ label: association })
      await expect(covered).toBeChecked()
      await office.mean(office.words.record)

      await office.search(number)
      await office.main().getByRole("link", { name: number }).click()
      await expect(office.main().getByRole("definition").getByText(goods)).toBeVisible()
      const name = `${number}.pdf`
      const buffer = Buffer.from("%PDF-1.4\n1 0 obj<<>>endobj\ntrailer<<>>\n%%EOF\n")
      await office
        .main()
        .getByLabel(office.words.attach)
        .setInputFiles({ name, mimeType: "application/pdf", buffer })
      await expect(office.main().getByRole("link", { name })).toBeVisible()
      await office.ask(office.words.raise)
      await office.fill(office.words.reason, "The paper was seen at the counter")
      await office.mean(office.words.raise)
      await expect(office.main().getByRole("definition").getByText(office.words.documentSeen)).toBeVisible()

      const address = await office
        .main()
        .getByRole("link", { name: /^[A-Z0-9-]+$/ })
        .last()
        .getAttribute("href")
      await page.goto(`/${language}${new URL(address ?? "").pathname.slice(3)}`)
      const title = page.getByRole("heading", { level: 1 })
      await expect(title).toContainText(words.certificate.status.active)

      await office.ask(office.words.revoke)
      await office.fill(office.words.reasonKm, "ចេញដោយច្រឡំ")
      await office.mean(office.words.revoke)
      await expect(office.main().getByRole("button", { name: office.words.raise })).toHaveCount(0)
      await untilShown(page, () => expect(title).toContainText(words.certificate.status.revoked, quickly))
      await expect(page.getByText("ចេញដោយច្រឡំ").first()).toBeVisible()
    })

    test("confirms the money and sends the goods: the buyer's page says both", async ({ page }) => {
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
      const total = await amountBeside(
        page.getByRole("region", { name: words.order.summary }),
        words.order.total,
      )

      await office.open("/bank-transfers")
      await office.search("OVOP-0000-0000")
      await expect(office.main().getByText(office.words.noneFound)).toBeVisible()
      await office.search(reference.toLowerCase())
      await office.row(reference).getByRole("button", { name: office.words.confirmTransfer }).press("Enter")
      await office.fill(office.words.booked, "1")
      await expect(office.dialog().getByText(office.words.missing)).toBeVisible()
      await office.fill(
        office.words.booked,
        language === "km" ? String(total) : (Number(total) / 100).toFixed(2),
      )
      await expect(office.dialog().getByText(office.words.paysInFull)).toBeVisible()
      await office.fill(office.words.bankReference, `FT ${reference}`)
      await office.page.keyboard.press("Enter")
      await expect(office.dialog()).toBeHidden()
      await expect(office.row(reference)).toHaveCount(0)
      await page.reload()
      await expect(page.getByText(words.payment.state.paid, { exact: true })).toBeVisible()

      const title = (await page.getByRole("heading", { level: 1 }).textContent()) ?? ""
      const order = /\d+/.exec(title.replace(/[០-៩]/g, (digit) => String(digit.charCodeAt(0) - 0x17e0)))?.[0]
      await office.open("/consignments")
      await office.search(`#${order}`)
      await office
        .main()
        .getByRole("link", { name: `${order}-1`, exact: true })
        .click()
      await office.ask(office.words.confirm)
      await office.mean(office.words.confirm)
      await office.ask(office.words.dispatch)
      const carriers = office.dialog().getByRole("combobox", { name: office.words.carrier, exact: true })
      await carriers.selectOption("jt_express")
      await office.mean(office.words.dispatch)
      await expect(office.main().getByText(office.words.dispatched, { exact: true }).first()).toBeVisible()
      await untilShown(page, () =>
        expect(page.getByText(words.order.status.dispatched).first()).toBeVisible(quickly),
      )
      await expect(page.getByText("J&T Express").first()).toBeVisible()

      await office
        .main()
        .getByRole("link", { name: `#${order}` })
        .click()
      const widget = office.main().getByRole("link", { name: `${order}-1`, exact: true })
      await expect(widget).toBeVisible()
      await widget.click()
      await office.ask(office.words.deliver)
      await office.mean(office.words.deliver)
      await untilShown(page, () =>
        expect(page.getByText(words.order.status.delivered).first()).toBeVisible(quickly),
      )
    })
  })
}
